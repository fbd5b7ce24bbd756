import type { Delivery } from '../../model/delivery.ts';
import { html, type Markup } from '../../html.ts';
import { fieldProblems, type FieldProblem } from '../../model/readiness.ts';
import { ROLLOUT_CARDS, type RolloutCard } from './cards.ts';

interface SetupIssue {
  card: RolloutCard;
  title: string;
  /** The field as the form of autumn names it. */
  field: string;
  message: string;
}

/** The host's names of the fields; a field that is not here is named as its card. */
const FIELD_NAMES: Readonly<Record<string, string>> = {
  hypothesis: 'Observations & Problem Space',
  public_description: 'Public Description',
  risk_ai: 'AI Risk',
  risk_brand: 'Brand Perception',
  risk_revenue: 'Revenue',
  risk_partner_related: 'External Vendor',
  risk_message: 'Messaging',
  feature_configs: 'Feature Configuration',
  rollout_phases: 'Rollout Schedule',
};

const cardOf = ({ page, field }: FieldProblem): RolloutCard => {
  if (field.startsWith('risk_')) return 'risks';
  if (page === 'branches') return 'rollout-features';
  return page === 'audience' ? 'audience' : 'overview';
};

const issueAt = (card: RolloutCard, field: string, message: string): SetupIssue => ({
  card,
  title: ROLLOUT_CARDS[card].title,
  field: FIELD_NAMES[field] ?? ROLLOUT_CARDS[card].title,
  message,
});

/** What keeps a rollout from its preview. A schedule takes the place of one population. */
export function setupIssues(delivery: Delivery): SetupIssue[] {
  const issues = fieldProblems(delivery)
    .filter(({ page }) => page !== 'metrics')
    .map((problem) => issueAt(cardOf(problem), problem.field, problem.message));
  if (delivery.phases.length > 0) return issues;
  return [
    ...issues,
    issueAt('schedule', 'rollout_phases', 'Add at least one rollout phase to the schedule.'),
  ];
}

const CHECKS = 30;

/** How far the setup is, and how many issues are left. */
export const setupProgress = (delivery: Delivery, swap: Markup | false = false): Markup => {
  const count = setupIssues(delivery).length;
  const percent = Math.round((1 - count / CHECKS) * 100);
  return html`
    <div id="sidebar-setup-progress" ${swap}>
      <div class="small mb-1 text-secondary">${percent}% complete</div>
      <progress class="w-100 mb-2" max="100" value="${percent}" aria-label="Setup"></progress>
      ${
        count > 0 &&
        html`
        <div class="alert alert-warning d-flex justify-content-between align-items-center p-2 small">
          <span><i class="fa-solid fa-triangle-exclamation"></i>
            ${count} ${count === 1 ? 'issue' : 'issues'} detected</span>
          <button type="button" class="btn btn-sm btn-warning py-0" data-bs-toggle="modal"
            data-bs-target="#setupIssuesModal">View</button>
        </div>`
      }
    </div>`;
};

const issueGroup = (card: string, issues: readonly SetupIssue[], index: number): Markup => html`
  <div class="alert alert-warning small mb-0">
    <button type="button" class="btn btn-link btn-sm p-0" data-bs-toggle="collapse"
      data-bs-target="#setupIssue${index + 1}"><span class="fw-semibold">${issues[0]?.title}</span></button>
    <div class="collapse show" id="setupIssue${index + 1}">
      ${issues.map(({ message }) => html`<div>${message}</div>`)}
      <button type="button" class="btn btn-sm btn-warning mt-2" data-bs-dismiss="modal"
        data-setup-issue-target="${card}">Go there</button>
    </div>
  </div>`;

/** The issues behind "View", each under the name of its card. */
export const issueGroups = (delivery: Delivery): Markup[] =>
  [...Map.groupBy(setupIssues(delivery), ({ card }) => card)].map(([card, issues], index) =>
    issueGroup(card, issues, index),
  );

/** The window that shows the groups of issues. */
export const setupIssuesModal = (groups: readonly Markup[], swap: Markup | false = false): Markup => html`
  <div id="sidebar-setup-issues-modal" ${swap}>
    <div class="modal fade" id="setupIssuesModal" tabindex="-1" aria-label="Issues">
      <div class="modal-dialog modal-dialog-scrollable"><div class="modal-content">
        <div class="modal-header">
          <h1 class="modal-title fs-5">What is missing</h1>
          <button type="button" class="btn-close" data-bs-dismiss="modal" aria-label="Close"></button>
        </div>
        <div class="modal-body d-flex flex-column gap-2">${groups}</div>
      </div></div>
    </div>
  </div>`;

const PREVIEW: Markup = html`<i class="fa-regular fa-eye"></i> Preview`;

/** The same button without its address, as long as something is missing. */
const blockedPreview: Markup = html`
  <span class="d-inline-block w-100 mt-2" data-bs-toggle="tooltip"
    data-bs-title="Mend the setup issues first">
    <button type="button" class="btn btn-primary btn-sm w-100" disabled>${PREVIEW}</button>
  </span>`;

/** The button that starts the preview, once nothing is missing. */
export const previewButton = (delivery: Delivery, swap: Markup | false = false): Markup => html`
  <div id="sidebar-preview-button" ${swap}>
    ${
      setupIssues(delivery).length > 0
        ? blockedPreview
        : html`
      <button type="button" id="rollout-preview-btn" class="btn btn-primary btn-sm w-100 mt-2"
        hx-post="/nimbus/new/${delivery.slug}/draft-to-preview-rollout/">${PREVIEW}</button>`
    }
  </div>`;
