import { APPLICATIONS, type Application } from '../../model/delivery.ts';
import { html, type Markup } from '../../html.ts';

/** The hidden field of every form. The stand-in sends it as the host does, and accepts any value. */
export const csrfField: Markup = html`<input type="hidden" name="csrfmiddlewaretoken"
  value="stand-in-token">`;

/** `<option>`s from value → label, with some selected. */
export const options = (choices: Readonly<Record<string, string>>, selected: readonly string[]): Markup[] =>
  Object.entries(choices).map(
    ([value, label]) =>
      html`<option value="${value}" ${selected.includes(value) && 'selected'}>${label}</option>`,
  );

export const applicationOptions = (selected: Application): Markup[] => options(APPLICATIONS, [selected]);

/** A hidden bookkeeping field of a formset, such as `branches-TOTAL_FORMS`. */
const managementField = (prefix: string, name: string, value: number): Markup =>
  html`<input type="hidden" name="${prefix}-${name}" value="${value}" id="id_${prefix}-${name}">`;

/** The four bookkeeping fields that the host puts before the rows of a formset. */
export const managementForm = (prefix: string, count: number): Markup[] => [
  managementField(prefix, 'TOTAL_FORMS', count),
  managementField(prefix, 'INITIAL_FORMS', count),
  managementField(prefix, 'MIN_NUM_FORMS', 0),
  managementField(prefix, 'MAX_NUM_FORMS', 1000),
];

/** An explanation that opens as a tooltip beside what it explains. */
export const hint = (text: string): Markup => html`
  <i class="fa-regular fa-circle-question fa-sm ms-1" data-bs-toggle="tooltip" data-bs-placement="bottom"
    data-bs-title="${text}"></i>`;

/** The two buttons below every edit form. */
export const saveButtons: Markup = html`
  <div class="d-flex justify-content-end">
    <button type="submit" id="save-button" class="btn btn-primary">Save</button>
    <button type="submit" name="save_action" value="continue" id="save-and-continue-button"
      class="btn btn-secondary ms-2">Save and Continue</button>
  </div>`;

/** The messages of a field that the review would reject. */
export const reviewErrors = (messages: readonly string[]): Markup[] =>
  messages.map((message) => html`<div class="form-text text-danger">${message}</div>`);
