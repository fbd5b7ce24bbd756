import type { Delivery } from '../../../model/delivery.ts';
import { html, type Markup } from '../../../html.ts';
import { setupIssues } from '../setup.ts';
import { ROLLOUT_CARDS, type RolloutCard } from '../cards.ts';

type Issue = ReturnType<typeof setupIssues>[number];

const field = (name: string, issues: readonly Issue[]): Markup => html`
  <dt class="col-sm-4 fw-semibold">${name}</dt>
  <dd class="col-sm-8 mb-0 text-body-secondary">${issues.map(({ message }) => html`<div>${message}</div>`)}</dd>`;

const group = (card: RolloutCard, issues: readonly Issue[]): Markup => html`
  <div class="rounded-3 p-3 bg-warning-subtle">
    <div class="d-flex align-items-center gap-2 mb-2">
      <i class="fa-solid fa-triangle-exclamation text-warning"></i>
      <span class="flex-grow-1 fw-semibold">${ROLLOUT_CARDS[card].title}</span>
    </div>
    <dl class="row mb-0 g-0 row-gap-2">${[...Map.groupBy(issues, (issue) => issue.field)].map(([name, of]) =>
      field(name, of),
    )}</dl>
    <button type="button" class="btn btn-sm btn-warning mt-3" data-bs-dismiss="modal"
      data-setup-issue-target="${card}">Go to ${ROLLOUT_CARDS[card].title}</button>
  </div>`;

/** One group a card, in it the messages of each field: August has a group for each of them. */
export const issueGroupsByCard = (delivery: Delivery): Markup[] =>
  [...Map.groupBy(setupIssues(delivery), ({ card }) => card)].map(([card, issues]) => group(card, issues));
