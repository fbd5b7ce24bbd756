import type { Delivery } from '../model/delivery.ts';
import { html, type Markup } from '../html.ts';
import { stageOf } from '../model/stage.ts';
import { liveControls, rejection } from './controls/launch.ts';
import { deliveryPage } from './delivery-page.ts';
import { csrfField } from './edit/fields.ts';

const PROGRESS: Partial<Record<ReturnType<typeof stageOf>, string>> = {
  enrolling: 'Enrollment is open. Remember to close it.',
  observing: 'Enrollment is closed. People are being observed.',
  complete: 'This has ended.',
};

const branchOptions = ({ branches }: Delivery): Markup[] =>
  branches.map(({ slug, name }) => html`<option value="${slug}">${name}</option>`);

const incomplete: Markup = html`<span class="badge text-bg-warning">Incomplete</span>`;

/** What is asked for stands above the card's own words, else what can be asked for in it, as on the summary. */
function progressCard(delivery: Delivery, viewer: string): Markup {
  const isLive = delivery.status === 'Live';
  const isAsked = isLive && delivery.publishStatus !== 'Idle';
  return html`
    <div id="${delivery.slug}-progress-card">
      ${isLive && rejection(delivery)}
      <form>${csrfField}${isAsked && liveControls(delivery, viewer)}</form>
      <div class="bg-info-subtle p-4 mb-3 rounded-4 border">
        <h5 class="mb-0">${PROGRESS[stageOf(delivery)] ?? 'Results appear after the launch.'}</h5>
        ${isLive && !isAsked && html`<form class="mt-4">${csrfField}${liveControls(delivery, viewer)}</form>`}
      </div>
    </div>`;
}

const part = (title: string, text: string): Markup => html`
  <h5 class="mt-3">${title} ${text === '' && incomplete}</h5><p class="mb-0">${text}</p>`;

/**
 * The results page, as `viewer` sees it, without results: its frame with the controls of what is live, the filters
 * that reload it by htmx, and what is still to write.
 */
export const resultsPage = (delivery: Delivery, viewer: string): Markup =>
  deliveryPage(
    delivery,
    'results',
    html`
    <div id="experiment-results-page">
      ${progressCard(delivery, viewer)}
      <form hx-get="/nimbus/${delivery.slug}/results/" hx-push-url="true" hx-trigger="change"
        hx-target="#experiment-results-page" hx-select="#experiment-results-page" hx-swap="outerHTML"
        class="mb-3">
        <label for="reference-branch" class="form-label fw-medium">Reference branch</label>
        <select id="reference-branch" name="reference_branch" class="form-select w-auto">
          ${branchOptions(delivery)}
        </select>
      </form>
      <div class="card p-4" id="${delivery.slug}-results-overview">
        <h4>Overview</h4>
        <p class="text-muted mb-0">Product Owner</p><p>${delivery.owner}</p>
        <p class="text-muted mb-0">Hypothesis</p><p
          id="${delivery.slug}-full-hypothesis">${delivery.hypothesis}</p>
        ${part('Key takeaways', delivery.takeaways.summary)}
        ${part('Next steps', delivery.takeaways.recommendations.join(', '))}
        ${part('Project Impact', '')}
      </div>
    </div>`,
  );
