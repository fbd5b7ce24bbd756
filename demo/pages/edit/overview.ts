import { APPLICATIONS, type Delivery } from '../../model/delivery.ts';
import { html, type Markup } from '../../html.ts';
import { fieldProblems } from '../../model/readiness.ts';
import { RISKS } from '../../model/risks.ts';
import { deliveryPage } from '../delivery-page.ts';
import { csrfField, hint, reviewErrors, saveButtons } from './fields.ts';
import { linkFormset, type LinkRowState } from './link-formset.ts';

/** What the page shows beyond the delivery itself. */
export interface EditState {
  /** Show what the review would reject (`?show_errors=true`). */
  showErrors: boolean;
  /** Link rows as they were sent, when they could not be saved. */
  rows?: readonly LinkRowState[];
}

const textField = (label: string, field: Markup, help: string, errors: Markup[]): Markup => html`
  <div class="row mb-3"><div class="col">
    <span class="form-label d-block">${label}</span>${field}<p class="form-text">${help}</p>${errors}
  </div></div>`;

const riskRow =
  (delivery: Delivery, errorsOf: (field: string) => Markup[]) =>
  ({ question, field, text }: (typeof RISKS)[number]): Markup =>
    html`
    <div class="row mb-3">
      <div class="col-10"><span class="form-label">${text}</span>${errorsOf(field)}</div>
      <div class="col-2 text-end"><div id="id_${field}">
        ${[true, false].map(
          (answer, index) => html`
          <div class="form-check form-check-inline me-0">
            <input type="radio" class="form-check-input" name="${field}" value="${answer ? 'True' : 'False'}"
              id="id_${field}_${index}" ${delivery.risks[question] === answer && 'checked'}>
            <label class="form-check-label" for="id_${field}_${index}">${answer ? 'Yes' : 'No'}</label>
          </div>`,
        )}
      </div></div>
    </div>`;

const fixErrors: Markup = html`
  <div class="toast text-bg-danger position-fixed top-1 end-0 m-3 w-auto z-3 show" role="alert">
    <div class="toast-body"><i class="fa-regular fa-circle-xmark"></i> Please fix the errors</div>
  </div>`;

const errorFinder =
  (delivery: Delivery, shown: boolean) =>
  (field: string): Markup[] =>
    reviewErrors(
      fieldProblems(delivery)
        .filter((problem) => shown && problem.page === 'overview' && problem.field === field)
        .map((problem) => problem.message),
    );

/** The Overview edit page. Saving replaces `#content-with-sidebar` with itself, one inside the other. */
export const editOverviewPage = (delivery: Delivery, state: EditState): Markup => {
  const { showErrors } = state;
  const rows: readonly LinkRowState[] = state.rows ?? delivery.links;
  const errorsOf = errorFinder(delivery, showErrors);
  return deliveryPage(
    delivery,
    'overview',
    html`
    <form id="overview-form" hx-post="/nimbus/${delivery.slug}/update_overview/"
      hx-select="#content-with-sidebar"
      hx-target="#content-with-sidebar" hx-swap="innerHTML">
      ${csrfField}
      <div class="card mb-3">
        <div class="card-header"><h4>Overview</h4></div>
        <div class="card-body">
          ${textField(
            'Public Name',
            html`<input type="text" name="name" value="${delivery.name}" required
            id="id_name" class="form-control" aria-label="Public Name">`,
            'Everyone can see this name.',
            [],
          )}
          ${textField(
            'Hypothesis',
            html`<textarea name="hypothesis" cols="40" rows="10" id="id_hypothesis"
            class="form-control" aria-label="Hypothesis">${delivery.hypothesis}</textarea>`,
            'Supporting documents may be named here.',
            errorsOf('hypothesis'),
          )}
          ${textField(
            'Application',
            html`<input class="form-control"
            value="${APPLICATIONS[delivery.application]}"
            disabled aria-label="Application">`,
            'It cannot change once the experiment exists.',
            [],
          )}
          ${textField(
            'Public Description',
            html`<textarea name="public_description" cols="40" rows="3"
            id="id_public_description" class="form-control"
            aria-label="Public Description">${delivery.publicDescription}</textarea>`,
            'Everyone can read this.',
            errorsOf('public_description'),
          )}
          ${RISKS.map(riskRow(delivery, errorsOf))}
          <div class="mb-2">Additional Links
            ${hint('Tickets, briefs and other documents of this experiment.')}</div>
          ${linkFormset(delivery, rows)}
        </div>
      </div>
      ${saveButtons}
      ${rows.some((row) => row.error) && fixErrors}
    </form>`,
  );
};
