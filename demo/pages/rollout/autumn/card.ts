import type { Delivery } from '../../../model/delivery.ts';
import { html, type Markup } from '../../../html.ts';
import { foldingCard, ROLLOUT_CARDS, type RolloutCard } from '../cards.ts';
import { setupIssues } from '../setup.ts';
import { AUTUMN_BODIES } from './card-bodies.ts';
import { leave } from './edit-form.ts';

/** What each card holds, as its head names it. */
const CONTENTS: Readonly<Record<RolloutCard, readonly string[]>> = {
  overview: ['Name', 'Observations & Problem Space', 'Public Description', 'Important Links', 'Subscribers'],
  schedule: ['Rollout Schedule', 'Advance Observations', 'Pause Observations'],
  audience: ['Channel', 'Min Version', 'Max Version', 'Advanced Targeting'],
  'rollout-features': ['Feature Configuration'],
  signoff: ['QA Sign-off', 'VP Sign-off', 'Legal Sign-off'],
  risks: ['AI Risk', 'Brand Perception', 'Revenue', 'External Vendor', 'Messaging'],
  qa: ['QA Status', 'QA Notes'],
};

const DOT: Markup = html`<span class="text-body-tertiary">·</span>`;
const TROUBLED: Markup = html`<i class="fa-solid fa-triangle-exclamation fa-xs me-1 text-warning"></i>`;

/** The names of what a card holds, each with a sign where something is missing. */
function contents(delivery: Delivery, card: RolloutCard): Markup {
  const troubled = new Set(
    setupIssues(delivery)
      .filter((issue) => issue.card === card)
      .map(({ field }) => field.toLowerCase()),
  );
  return html`
    <span class="card-collapsed-subtitle d-flex flex-wrap align-items-center column-gap-2 fw-normal mt-2 small"
      id="rollout-card-${card}-summary">${CONTENTS[card].map(
        (name, index) => html`${index > 0 && DOT}
        <span class="text-secondary">${troubled.has(name.toLowerCase()) && TROUBLED}${name}</span>`,
      )}</span>`;
}

/** Both buttons of a card's head; the host draws the second and hides it. */
const actions = (slug: string, card: RolloutCard): Markup => html`
  <button class="btn p-0 border-0 text-secondary" type="button" data-card-action="edit" aria-label="Edit ${card}"
    hx-get="/nimbus/new/${slug}/${ROLLOUT_CARDS[card].path}/" hx-target="#rollout-${card}-body"
    hx-swap="outerHTML"><i class="fa-regular fa-pen-to-square"></i></button>
  <button class="btn p-0 border-0 text-secondary d-none" type="button" data-card-action="cancel"
    aria-label="Cancel editing ${card}" ${leave(slug, card)}><i class="fa-solid fa-xmark"></i></button>`;

/** A card of the flat layout. */
export const autumnCard = (delivery: Delivery, card: RolloutCard): Markup =>
  foldingCard({
    id: card,
    title: ROLLOUT_CARDS[card].title,
    about: contents(delivery, card),
    action: actions(delivery.slug, card),
    body: AUTUMN_BODIES[card](delivery),
  });
