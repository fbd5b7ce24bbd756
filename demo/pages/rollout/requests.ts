import { spellDate } from '../../model/dates.ts';
import type { Delivery, ReviewRequest } from '../../model/delivery.ts';
import { html, type Markup, type Piece } from '../../html.ts';
import { mayApprove, remoteSettingsOf } from '../../model/requests.ts';

/** What the rollouts UI asks for, as it stands after "requested to". */
const WORDS: Readonly<Record<ReviewRequest, string>> = {
  launch: 'launch rollout',
  update: 'advance to next phase',
  disable: 'disable rollout',
  'end-enrollment': 'end enrollment',
  end: 'end this rollout',
};

/** The addresses that answer, by the host's names. What was asked for elsewhere is answered as a change of phase. */
const ADDRESSES = {
  launch: { approve: 'draft-review-to-approve-rollout', reject: 'draft-review-to-reject-rollout' },
  disable: {
    approve: 'live-to-disabled-review-approve-rollout',
    reject: 'live-to-disabled-review-reject-rollout',
  },
  other: { approve: 'approve-advance-phase-review-rollout', reject: 'reject-advance-phase-review-rollout' },
} as const;

const addressesOf = ({ request }: Delivery) =>
  ADDRESSES[request === 'launch' || request === 'disable' ? request : 'other'];

/** A part of the sidebar that stands above the others and does not fold. */
const notice = (icon: string, title: string, body: Piece): Markup => html`
  <div class="accordion accordion-flush rounded-3 bg-body-secondary">
    <div class="accordion-item border-0 bg-transparent rounded-3">
      <h2 class="accordion-header">
        <div class="accordion-button bg-transparent shadow-none fw-semibold text-body small pb-1">
          <i class="${icon} text-secondary me-2"></i> ${title}
        </div>
      </h2>
      <div class="accordion-body pt-0 px-3 pb-3">${body}</div>
    </div>
  </div>`;

const decide = (delivery: Delivery): Markup => html`
  <div class="d-flex flex-column gap-2">
    <button type="button" id="rollout-review-reject-btn" class="btn btn-danger btn-sm w-100"
      data-bs-toggle="collapse" data-bs-target="#rollout-reject-form" aria-expanded="false"
      aria-controls="rollout-reject-form">Reject</button>
    <button type="button" id="rollout-review-approve-btn" class="btn btn-success btn-sm w-100"
      hx-post="/nimbus/new/${delivery.slug}/${addressesOf(delivery).approve}/">Approve</button>
  </div>
  <div class="collapse mt-2" id="rollout-reject-form">
    <label for="rollout-reject-message" class="form-label small mb-1">Why do you reject the request to
      ${WORDS[delivery.request ?? 'launch']}?</label>
    <textarea id="rollout-reject-message" name="changelog_message" class="form-control form-control-sm mb-2"
      rows="3"></textarea>
    <button type="button" id="rollout-review-submit-reject-btn" class="btn btn-danger btn-sm w-100"
      hx-post="/nimbus/new/${delivery.slug}/${addressesOf(delivery).reject}/"
      hx-include="#rollout-reject-message">Submit Rejection</button>
  </div>`;

const cancel = (delivery: Delivery): Markup => html`
  <button type="button" id="rollout-review-cancel-btn" class="btn btn-secondary btn-sm w-100 mb-2"
    hx-post="/nimbus/new/${delivery.slug}/${addressesOf(delivery).reject}/">Cancel Request</button>
  <p class="small text-body mb-2">Ask someone on your team with review privileges, or paste the rollout URL in
    <strong>#ask-experimenter</strong>.</p>`;

const inReview = (delivery: Delivery, viewer: string): Markup => {
  const what = WORDS[delivery.request ?? 'launch'];
  return notice(
    'fa-regular fa-hourglass-half',
    'Review requested',
    html`
    ${
      delivery.hasTimedOut &&
      html`<p class="small text-danger-emphasis bg-danger-subtle p-2 my-2">The Remote Settings request timed out.
        Please go through the approval flow to ${what} again.</p>`
    }
    <p class="small text-secondary mb-2">${delivery.requestedBy} requested to ${what}.</p>
    ${mayApprove(delivery, viewer) ? decide(delivery) : cancel(delivery)}`,
  );
};

const approved = (delivery: Delivery, viewer: string): Markup => {
  if (!mayApprove(delivery, viewer)) {
    return notice('fa-solid fa-cloud-arrow-up', 'Waiting for Remote Settings', '');
  }
  const body = html`
    <p class="small text-secondary mb-2">Review this change in Remote Settings to
      ${WORDS[delivery.request ?? 'launch']}.</p>
    <a href="${remoteSettingsOf(delivery)}" target="_blank" rel="noopener noreferrer"
      class="btn btn-primary btn-sm w-100">Open Remote Settings</a>`;
  return notice('fa-solid fa-cloud-arrow-up', 'Action required', body);
};

const rejected = ({ rejection }: Delivery): Markup | false =>
  rejection !== null &&
  notice(
    'fa-solid fa-circle-xmark',
    'Review rejected',
    html`
  <div id="rollout-rejection-notice" data-testid="rejection-notice" class="alert alert-warning mb-0">
    <p class="small mb-1">${rejection.by} rejected the request to ${WORDS[rejection.request]} on
      ${spellDate(rejection.on)} :</p>
    <p class="small mb-0">${rejection.reason}</p>
  </div>`,
  );

/** What is asked for, or was answered, above everything else in the sidebar, as `viewer` sees it. */
export function rolloutRequest(delivery: Delivery, viewer: string): Markup | false {
  if (delivery.publishStatus === 'Review') return inReview(delivery, viewer);
  if (delivery.publishStatus === 'Waiting') return approved(delivery, viewer);
  return rejected(delivery);
}
