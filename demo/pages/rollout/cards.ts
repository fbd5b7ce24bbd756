import { html, type Markup, type Piece } from '../../html.ts';

/** The cards of a rollout, by the name in their id, with the part of the address that edits them. */
export const ROLLOUT_CARDS = {
  overview: { path: 'update_overview', title: 'Overview', about: 'Name, problem, description and links' },
  risks: { path: 'update_risks', title: 'Risks', about: 'What could go wrong in public' },
  signoff: { path: 'update_signoff', title: 'Sign-Offs', about: 'QA, VP and legal' },
  audience: { path: 'update_audience', title: 'Audience', about: 'Who gets the rollout' },
  'rollout-features': {
    path: 'update_rollout_features',
    title: 'Rollout Features',
    about: 'What people will see',
  },
  schedule: {
    path: 'update_schedule',
    title: 'Rollout schedule',
    about: 'How the population grows, phase by phase',
  },
  qa: { path: 'update_qa', title: 'Quality Assurance Checks (QA)', about: 'Ask QA, or check it yourself' },
} as const;
export type RolloutCard = keyof typeof ROLLOUT_CARDS;

/** The part of a card that htmx swaps between reading and editing. */
export const cardBody = (card: RolloutCard, content: Piece): Markup =>
  html`<div class="d-flex flex-column gap-3" id="rollout-${card}-body">${content}</div>`;

/** A label over its value, as all cards show their facts. */
export const fact = (label: string, value: Piece): Markup => html`
  <div><div class="text-secondary mb-1 small">${label}</div><div
    class="small text-body">${value || '—'}</div></div>`;

/** A label beside a green check or a red cross. */
export const mark = (label: string, holds: boolean): Markup => html`
  <div class="d-flex flex-row gap-3 align-items-center">
    <div class="text-secondary small">${label}</div>
    <i class="fas ${holds ? 'fa-check text-success' : 'fa-times text-danger'}"></i>
  </div>`;

const editButton = (slug: string, card: RolloutCard): Markup => html`
  <button class="btn p-0 border-0 text-secondary" type="button" aria-label="Edit ${card}"
    hx-get="/nimbus/new/${slug}/${ROLLOUT_CARDS[card].path}/" hx-target="#rollout-${card}-body"
    hx-swap="outerHTML"><i class="fa-regular fa-pen-to-square"></i></button>`;

interface CardParts {
  id: string;
  title: string;
  about: Piece;
  action: Piece;
  body: Markup;
}

/** A card that folds. */
export const foldingCard = ({ id, title, about, action, body }: CardParts): Markup => html`
  <div id="rollout-card-${id}" class="rollout-card accordion accordion-flush rounded-3 border bg-body">
    <div class="accordion-item border-0 bg-transparent">
      <h2 class="accordion-header d-flex align-items-center justify-content-between pe-4 mb-0">
        <button class="accordion-button bg-transparent shadow-none text-body px-4 py-3" type="button"
          data-bs-toggle="collapse" data-bs-target="#collapse-${id}" aria-expanded="true"
          aria-controls="collapse-${id}">
          <span class="fw-semibold">${title}
            <span class="d-block text-secondary fw-normal mt-1 small">${about}</span></span>
        </button>
        ${action}
      </h2>
      <div class="accordion-collapse collapse show" id="collapse-${id}">
        <hr class="m-0 text-body-tertiary"><div class="accordion-body px-4">${body}</div>
      </div>
    </div>
  </div>`;

/** One of the cards that can be edited. */
export const editableCard = (slug: string, card: RolloutCard, body: Markup): Markup =>
  foldingCard({ id: card, ...ROLLOUT_CARDS[card], action: editButton(slug, card), body });

/** The form that takes the place of a card's facts. Cancel loads the card again from the page. */
export const editForm = (slug: string, card: RolloutCard, fields: Piece): Markup =>
  cardBody(
    card,
    html`
  <form hx-post="/nimbus/new/${slug}/${ROLLOUT_CARDS[card].path}/" hx-target="#rollout-${card}-body"
    hx-swap="outerHTML" class="d-flex flex-column gap-3">
    ${fields}
    <div class="d-flex align-items-center gap-2">
      <button type="submit" class="btn btn-primary btn-sm">Save</button>
      <button type="button" class="btn btn-outline-secondary btn-sm" hx-get="/nimbus/new/rollouts/${slug}/"
        hx-select="#rollout-card-${card}" hx-target="#rollout-card-${card}"
        hx-swap="outerHTML">Cancel</button>
    </div>
  </form>`,
  );
