import type { Delivery, ReviewRequest } from '../../model/delivery.ts';
import { html, type Markup } from '../../html.ts';
import { asked, mayApprove, remoteSettingsOf } from '../../model/requests.ts';
import { emptyLinkRows } from '../../model/readiness.ts';
import { transition, type ControlsPlace, type Transition } from './transition.ts';

interface Answers {
  approve: Transition;
  /** What the button that approves says. */
  label: string;
  reject: Transition;
}

const ANSWERS: Readonly<Record<ReviewRequest, Answers>> = {
  launch: { approve: 'review-to-approve', label: 'Approve and Launch', reject: 'review-to-draft' },
  'end-enrollment': {
    approve: 'approve-end-enrollment',
    label: 'Approve and End Enrollment',
    reject: 'reject-end-enrollment',
  },
  end: { approve: 'approve-end-experiment', label: 'Approve and End', reject: 'reject-end-experiment' },
  update: { approve: 'approve-update-rollout', label: 'Approve and Update', reject: 'reject-update-rollout' },
  // Asked for in the rollouts UI only; the classic pages have no addresses of its own for it.
  disable: {
    approve: 'approve-end-experiment',
    label: 'Approve and Disable',
    reject: 'reject-end-experiment',
  },
};

const decide = (delivery: Delivery, { approve, label }: Answers, place: ControlsPlace): Markup => html`
  <button type="button" class="btn btn-success" ${transition(delivery, approve, place)}>${label}</button>
  <button type="button" class="btn btn-danger" id="reject-button">Reject</button>`;

const findReviewer = (delivery: Delivery): Markup => html`
  <p>Please ask someone on your team with
    <a href="https://experimenter.info/getting-started/for-reviewers" target="_blank"
      rel="noopener noreferrer">review privileges</a> to ${asked(delivery)}, or in
    <strong>#ask-experimenter</strong>.</p>`;

const rejectForm = (delivery: Delivery, { reject }: Answers, place: ControlsPlace): Markup => html`
  <div id="reject-form-container" class="d-none alert alert-warning">
    <label for="changelog_message"><strong>Why do you reject the request to
      ${asked(delivery)}?</strong></label>
    <textarea id="changelog_message" name="changelog_message" class="form-control" rows="4"
      required></textarea>
    <button type="submit" id="submit-rejection-button" class="btn btn-danger mt-2"
      ${transition(delivery, reject, place)} hx-include="[name='changelog_message']">Submit Rejection</button>
    <button type="button" class="btn btn-secondary mt-2" id="cancel">Cancel</button>
  </div>`;

/** The host's id says rejection; it is none. */
const timedOut = (delivery: Delivery): Markup => html`
  <div id="rejection-message" class="alert alert-danger">
    <p>Remote Settings request has timed out, please go through the approval flow to
      ${asked(delivery)} again.</p>
  </div>`;

/**
 * A pending request, as `viewer` sees it. With errors left, a reviewer can only cancel it, and the host does not
 * say why.
 */
export function reviewControls(delivery: Delivery, viewer: string, place: ControlsPlace): Markup {
  const answers = ANSWERS[delivery.request ?? 'launch'];
  const isOffered = mayApprove(delivery, viewer) && emptyLinkRows(delivery).length === 0;
  return html`
    ${delivery.hasTimedOut && timedOut(delivery)}
    <div id="review-controls">
      <div class="alert alert-primary">
        <p><strong>${delivery.requestedBy} requested to ${asked(delivery)}</strong></p>
        ${isOffered && decide(delivery, answers, place)}
        ${!mayApprove(delivery, viewer) && findReviewer(delivery)}
      </div>
      <div class="alert alert-primary">
        <button type="button" class="btn btn-secondary" ${transition(delivery, answers.reject, place)}
          hx-vals='{"cancel_message": "cancelled the review request"}'>Cancel Review</button>
      </div>
    </div>
    ${rejectForm(delivery, answers, place)}`;
}

/** Approved here; only whoever may review sees the way to the second approval. */
export const waitingControls = (delivery: Delivery, viewer: string): Markup | false =>
  mayApprove(delivery, viewer) &&
  html`
  <div class="alert alert-danger" role="alert">
    <p><strong>Action required:</strong> Please review this change in Remote Settings to ${asked(delivery)}.</p>
    <a href="${remoteSettingsOf(delivery)}" class="btn btn-primary" target="_blank"
      rel="noopener noreferrer">Open Remote Settings</a>
  </div>`;
