import { RECOMMENDATIONS } from '../../model/catalog.ts';
import type { Delivery } from '../../model/delivery.ts';
import { html, type Markup } from '../../html.ts';
import { csrfField } from '../edit/fields.ts';
import { NOT_SET, striped } from './card.ts';

const frame = (head: Markup, body: Markup): Markup => html`
  <div class="card mb-3" id="takeaways-card">
    <div class="card-header d-flex justify-content-between align-items-center">${head}</div>
    ${body}
  </div>`;

const title: Markup = html`<a href="#takeaways-card" class="text-decoration-none text-body">Takeaways</a>`;

const recommendationBadges = (delivery: Delivery): Markup[] =>
  delivery.takeaways.recommendations.map(
    (value) => html`
    <span class="badge rounded-pill text-bg-primary fs-6" data-testid="conclusion-recommendation-status">${
      RECOMMENDATIONS[value] ?? value
    }</span>`,
  );

const yesNo = (value: boolean): string => (value ? 'True' : 'False');

/** What was learned, read only. */
export const takeawaysCard = (delivery: Delivery): Markup => {
  const { qbrLearning, dauGain, summary, gainAmount } = delivery.takeaways;
  return frame(
    html`
    <h4 class="mb-0 d-flex align-items-center gap-2">${title} ${recommendationBadges(delivery)}</h4>
    <button class="btn btn-outline-primary btn-sm" hx-get="/nimbus/${delivery.slug}/update_takeaways/"
      hx-target="#takeaways-card" hx-swap="outerHTML" data-testid="edit-takeaways">Edit</button>`,
    html`
    <div class="card-body p-0 rounded-bottom">${striped(html`
      <tr><th>QBR Learning</th><td>${yesNo(qbrLearning)}</td>
        <th>Statistically significant DAU Gain</th><td>${yesNo(dauGain)}</td></tr>
      <tr><th>Summary</th><td colspan="3" id="takeawaysSummaryText">${summary || NOT_SET}</td></tr>
      <tr><th>Gain amount</th><td colspan="3" id="takeawaysGainAmount">${gainAmount || NOT_SET}</td></tr>`)}
    </div>`,
  );
};

const recommendationBox =
  (delivery: Delivery) =>
  ([value, label]: [string, string]): Markup =>
    html`
  <div class="form-check form-check-inline">
    <input class="form-check-input" type="checkbox" name="conclusion_recommendations" value="${value}"
      id="conclusionRecommendation-${value}"
      ${delivery.takeaways.recommendations.includes(value) && 'checked'}>
    <label class="form-check-label" for="conclusionRecommendation-${value}">${label}</label>
  </div>`;

const switchBox = (id: string, name: string, label: string, checked: boolean): Markup => html`
  <div class="form-check mb-2">
    <input class="form-check-input" type="checkbox" name="${name}" id="${id}" ${checked && 'checked'}>
    <label class="form-check-label" for="${id}">${label}</label>
  </div>`;

/** The same card as a form. */
export const takeawaysForm = (delivery: Delivery): Markup => {
  const { qbrLearning, dauGain, summary, gainAmount } = delivery.takeaways;
  return frame(
    html`<h4 class="mb-0">${title}</h4>`,
    html`
    <form class="card-body" hx-post="/nimbus/${delivery.slug}/update_takeaways/" hx-target="#takeaways-card"
      hx-swap="outerHTML">
      ${csrfField}
      <div class="mb-3">${Object.entries(RECOMMENDATIONS).map(recommendationBox(delivery))}</div>
      ${switchBox('takeawaysQbrLearning', 'takeaways_qbr_learning', 'QBR Learning', qbrLearning)}
      ${switchBox('takeawaysMetricGain', 'takeaways_metric_gain', 'Significant gain in DAU', dauGain)}
      <label for="takeawaysSummary" class="form-label">Summary</label>
      <textarea name="takeaways_summary" id="takeawaysSummary" rows="4"
        class="form-control mb-3">${summary}</textarea>
      <label for="takeawaysGain" class="form-label">Gain amount</label>
      <textarea name="takeaways_gain_amount" id="takeawaysGain" rows="2"
        class="form-control mb-3">${gainAmount}</textarea>
      <button type="submit" class="btn btn-primary" data-testid="takeaways-edit-save">Save</button>
    </form>`,
  );
};
