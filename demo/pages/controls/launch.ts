import type { Delivery } from '../../model/delivery.ts';
import { html, type Markup, type Piece } from '../../html.ts';
import { spellDate } from '../../model/dates.ts';
import { asked } from '../../model/requests.ts';
import { emptyLinkRows, missingPages } from '../../model/readiness.ts';
import { stageOf } from '../../model/stage.ts';
import { csrfField } from '../edit/fields.ts';
import { endControls } from './end.ts';
import { transition } from './transition.ts';
import { reviewControls, waitingControls } from './review.ts';

const checkboxes: Markup = html`
  <div class="form-check">
    <input type="checkbox" class="form-check-input" id="checkbox-1">
    <label class="form-check-label"
      for="checkbox-1">I understand what launching an experiment puts at risk</label>
  </div>
  <div class="form-check mb-2">
    <input type="checkbox" class="form-check-input" id="checkbox-2">
    <label class="form-check-label" for="checkbox-2">I have done the
      <a href="https://experimenter.info/getting-started/for-experiment-owners"
        target="_blank">onboarding program</a>
    </label>
  </div>`;

const requestButton = (delivery: Delivery, from: 'draft' | 'preview'): Markup => html`
  <button type="button" class="btn btn-primary" id="request-launch-button" disabled
    ${transition(delivery, `${from}-to-review`, 'summary')}>Request Launch</button>`;

const draftControls = (delivery: Delivery): Markup => html`
  <div id="default-controls" class="alert alert-secondary">
    <p>Try it out first? A preview reaches only those who open it on purpose.</p>
    <button type="button" id="draft-to-preview-button" class="btn btn-primary"
      ${transition(delivery, 'draft-to-preview', 'summary')}>Preview for Testing</button>
    <button type="button" id="draft-to-review-button"
      class="btn btn-secondary">Request Launch without Preview</button>
  </div>
  <div id="recommendation-message" class="d-none">
    <div id="request-launch-alert" class="alert alert-warning">
      <p><strong>A preview before launch is a good idea.</strong></p>
      ${checkboxes}
      ${requestButton(delivery, 'draft')}
      <button type="button" class="btn btn-secondary"
        ${transition(delivery, 'review-to-draft', 'summary')}>Cancel</button>
    </div>
  </div>`;

const previewControls = (delivery: Delivery): Markup => html`
  <div class="alert alert-success bg-transparent text-success"><p
    class="my-1">In preview: you can test it now.</p></div>
  <div class="alert alert-secondary">
    <p>Tell QA that it can be tried. When they have signed off, request the launch.</p>
    ${checkboxes}
    ${requestButton(delivery, 'preview')}
    <button type="button" id="back-to-draft-button" class="btn btn-secondary"
      ${transition(delivery, 'preview-to-draft', 'summary')}>Go back to Draft</button>
  </div>`;

function controls(delivery: Delivery, viewer: string): Piece {
  if (delivery.publishStatus === 'Review') return reviewControls(delivery, viewer, 'summary');
  if (delivery.publishStatus === 'Waiting') return waitingControls(delivery, viewer);
  switch (stageOf(delivery)) {
    case 'draft':
      return draftControls(delivery);
    case 'preview':
      return previewControls(delivery);
    case 'enrolling':
    case 'observing':
      return endControls(delivery, 'summary');
    default:
      return html``;
  }
}

/**
 * Empty link rows belong to no edit page, so the host lists them here, by number and without a word of help.
 */
const launchErrors = (delivery: Delivery): Markup | false =>
  stageOf(delivery) === 'draft' &&
  emptyLinkRows(delivery).length > 0 &&
  html`
    <div class="alert alert-danger" role="alert">
      <p class="mb-1">This experiment cannot be launched yet. The checks found:</p>
      <ul class="mb-2"><li><strong>Documentation Links:</strong>
        <ul class="mb-1">${emptyLinkRows(delivery).map((row) => html`<li>${row}</li>`)}</ul>
      </li></ul>
      <p class="mb-0">Mend this, or ask in <code>#ask-experimenter</code>.</p>
    </div>`;

export const rejection = (delivery: Delivery): Markup | false =>
  delivery.rejection !== null &&
  html`
  <div class="alert alert-warning" id="rejection-reason" data-testid="rejection-notice">
    <p class="mb-2">The request to ${asked(delivery, delivery.rejection.request)} was <strong>Rejected</strong> due to:</p>
    <p class="mb-2">${delivery.rejection.by} on ${spellDate(delivery.rejection.on)}:</p>
    <p class="bg-white rounded border p-2 mb-0">${delivery.rejection.reason}</p>
  </div>`;

/** What a live delivery can be asked to do, or was, on its results page. */
export function liveControls(delivery: Delivery, viewer: string): Piece {
  if (delivery.publishStatus === 'Review') return reviewControls(delivery, viewer, 'results');
  if (delivery.publishStatus === 'Waiting') return waitingControls(delivery, viewer);
  return endControls(delivery, 'results');
}

/** The box that moves a delivery on. A draft with missing details has none. */
export const launchControls = (delivery: Delivery, viewer: string): Markup | false =>
  !(stageOf(delivery) === 'draft' && missingPages(delivery).length > 0) &&
  html`
    <div id="launch-controls" class="position-relative">
      <div id="htmx-loading-overlay"
        class="position-absolute bg-secondary top-0 start-0 w-100 h-100 rounded"></div>
      ${launchErrors(delivery)}
      ${rejection(delivery)}
      <form>${csrfField}${controls(delivery, viewer)}</form>
    </div>`;
