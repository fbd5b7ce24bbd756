import type { Delivery } from '../../model/delivery.ts';
import { html, type Markup } from '../../html.ts';
import { transition, type ControlsPlace } from './transition.ts';

const endEnrollment = (delivery: Delivery, place: ControlsPlace): Markup => html`
  <button type="button" class="btn btn-primary m-1 end-enrollment_btn"
    ${transition(delivery, 'live-to-end-enrollment', place)}>
    <i class="fa-solid fa-user-slash me-1"></i> End Enrollment</button>`;

const requestUpdate = (delivery: Delivery, place: ControlsPlace): Markup => html`
  <button type="button" class="btn btn-primary m-1" id="request-update-button"
    ${!delivery.isDirty && 'disabled'}
    ${transition(delivery, 'live-to-update-rollout', place)}>Request Update</button>`;

const endModal = (delivery: Delivery, noun: string, place: ControlsPlace): Markup => html`
  <div class="modal fade" id="end-experiment-modal-${delivery.slug}" tabindex="-1" aria-hidden="true"
    aria-label="End this ${noun.toLowerCase()}?">
    <div class="modal-dialog modal-dialog-centered"><div class="modal-content">
      <div class="modal-body">
        <p class="mb-0">This asks to end <strong>${delivery.name}</strong> for good.</p>
      </div>
      <div class="modal-footer">
        <button type="button" class="btn btn-secondary" data-bs-dismiss="modal">Cancel</button>
        <button type="button" id="end-experiment" class="btn btn-danger" data-bs-dismiss="modal"
          ${transition(delivery, 'live-to-complete', place)}>
          <i class="fa-solid fa-circle-stop me-1"></i> End ${noun}</button>
      </div>
    </div></div>
  </div>`;

/** What a live delivery can be asked to do. Rollouts cannot end enrollment; they can be updated. */
export function endControls(delivery: Delivery, place: ControlsPlace): Markup {
  const noun = delivery.isRollout ? 'Rollout' : 'Experiment';
  return html`
    <div id="default-controls" class="alert alert-primary mt-3">
      <h5 class="mb-3 ms-2">Actions</h5>
      ${!delivery.isRollout && !delivery.paused && endEnrollment(delivery, place)}
      <button type="button" id="end-experiment-trigger" class="btn btn-danger m-1" data-bs-toggle="modal"
        data-bs-target="#end-experiment-modal-${delivery.slug}">
        <i class="fa-solid fa-circle-stop me-1"></i> End ${noun}</button>
      ${delivery.isRollout && requestUpdate(delivery, place)}
    </div>
    ${endModal(delivery, noun, place)}`;
}
