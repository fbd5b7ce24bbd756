import type { Delivery } from '../../../model/delivery.ts';
import { html, type Markup } from '../../../html.ts';
import { setupIssues } from '../setup.ts';
import { ROLLOUT_CARDS, type RolloutCard } from '../cards.ts';

/** The order of the flat layout. */
export const AUTUMN_ORDER: readonly RolloutCard[] = [
  'overview',
  'schedule',
  'audience',
  'rollout-features',
  'signoff',
  'risks',
  'qa',
];

/** A link to each card, with how it fares. */
export function setupNav(delivery: Delivery): Markup {
  const troubled = new Set(setupIssues(delivery).map(({ card }) => card));
  return html`
    <div id="sidebar-setup-nav">${AUTUMN_ORDER.map(
      (card) => html`
      <a href="#rollout-card-${card}" class="d-block py-1 px-2 small text-body text-decoration-none">
        <i class="fa-solid ${troubled.has(card) ? 'fa-triangle-exclamation' : 'fa-circle-check'}"
          title="${troubled.has(card) ? 'Warning: issues detected' : 'Healthy'}"></i>
        ${ROLLOUT_CARDS[card].title}</a>`,
    )}</div>`;
}

/** A button with its tooltip while something is missing, without its address then. */
const draftButton = (delivery: Delivery, id: string, path: string, label: Markup): Markup =>
  setupIssues(delivery).length > 0
    ? html`
      <span class="d-inline-block w-100" data-bs-toggle="tooltip"
        data-bs-title="Mend the setup issues before previewing or launching">
        <button type="button" id="${id}" class="btn btn-primary btn-sm w-100" disabled
          aria-disabled="true">${label}</button></span>`
    : html`
      <button type="button" id="${id}" class="btn btn-primary btn-sm w-100"
        hx-post="/nimbus/new/${delivery.slug}/${path}/">${label}</button>`;

/** Preview, and a request without one. */
export const draftButtons = (delivery: Delivery, swap: Markup | false = false): Markup => html`
  <div id="sidebar-preview-button" ${swap}>
    <div class="d-flex flex-column gap-2 mt-2">
      ${draftButton(
        delivery,
        'rollout-preview-btn',
        'draft-to-preview-rollout',
        html`<i class="fa-regular fa-eye"></i> Preview`,
      )}
      ${draftButton(delivery, 'rollout-launch-btn', 'draft-to-review-rollout', html`Request Enrollment`)}
    </div>
  </div>`;
