import type { Delivery, ReviewRequest } from '../../model/delivery.ts';
import { html, type Markup } from '../../html.ts';
import { emptyLinkRows } from '../../model/readiness.ts';
import { transition, type Transition } from './transition.ts';

const ANSWERS: Readonly<Record<ReviewRequest, { what: string; approve: Transition; reject: Transition }>> = {
  launch: { what: 'launch this', approve: 'review-to-approve', reject: 'review-to-draft' },
  'end-enrollment': {
    what: 'end enrollment for this',
    approve: 'approve-end-enrollment',
    reject: 'reject-end-enrollment',
  },
  end: { what: 'end this', approve: 'approve-end-experiment', reject: 'reject-end-experiment' },
  update: { what: 'update this', approve: 'approve-update-rollout', reject: 'reject-update-rollout' },
};

const noun = ({ isRollout }: Delivery): string => (isRollout ? 'rollout' : 'experiment');

const decide = (delivery: Delivery, approve: Transition): Markup => html`
  <button type="button" class="btn btn-success" ${transition(delivery, approve)}>Approve</button>
  <button type="button" id="reject-button" class="btn btn-danger">Reject</button>`;

const rejectForm = (delivery: Delivery, reject: Transition): Markup => html`
  <div id="reject-form-container" class="d-none alert alert-warning">
    <label for="changelog_message"><strong>Why do you reject this request?</strong></label>
    <textarea id="changelog_message" name="changelog_message" class="form-control" rows="4"
      required></textarea>
    <button type="submit" id="submit-rejection-button" class="btn btn-danger mt-2"
      ${transition(delivery, reject)} hx-include="[name='changelog_message']">Submit</button>
    <button type="button" class="btn btn-secondary mt-2" id="cancel">Cancel</button>
  </div>`;

/** A pending request. With errors left, a reviewer can only cancel it, and the host does not say why. */
export function reviewControls(delivery: Delivery): Markup {
  const { what, approve, reject } = ANSWERS[delivery.request ?? 'launch'];
  return html`
    <div id="review-controls">
      <div class="alert alert-primary">
        <p>${delivery.owner} asks to <strong>${what} ${noun(delivery)}</strong>.</p>
        ${emptyLinkRows(delivery).length === 0 && decide(delivery, approve)}
        <button type="button" class="btn btn-secondary" ${transition(delivery, reject)}
          hx-vals='{"cancel_message": "cancelled the request"}'>Cancel Review</button>
      </div>
    </div>
    ${rejectForm(delivery, reject)}`;
}
