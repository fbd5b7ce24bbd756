import { html, type Markup } from '../../html.ts';
import { HYPOTHESIS_PLACEHOLDER } from '../../model/placeholder.ts';
import { applicationOptions, csrfField } from '../edit/fields.ts';

/** What the create form shows again when it was not accepted. */
export interface CreateDraft {
  name: string;
  hypothesis: string;
  error?: string;
}

const FRESH: CreateDraft = { name: '', hypothesis: HYPOTHESIS_PLACEHOLDER };

/** The fields inside `#createForm`; also the answer to a create request that was not accepted. */
export const createFields = ({ name, hypothesis, error }: CreateDraft): Markup => html`
  ${csrfField}
  <input type="hidden" name="owner" id="id_owner">
  <input type="hidden" name="slug" id="id_slug">
  <div class="form-group mb-2">
    <input type="text" name="name" value="${name}" placeholder="Public Name" required id="id_name"
      class="form-control">
  </div>
  <div class="form-group mb-2">
    <textarea name="hypothesis" cols="40" rows="10" required id="id_hypothesis"
      class="form-control ${error && 'is-invalid'}">${hypothesis}</textarea>
    ${error && html`<div class="invalid-feedback">${error}</div>`}
  </div>
  <div class="form-group mb-2">
    <select name="application" class="form-select"
      id="id_application">${applicationOptions('firefox-desktop')}</select>
  </div>
  <div class="d-flex justify-content-end">
    <button type="submit" class="btn btn-primary"><i class="fa-regular fa-floppy-disk me-1"></i> Save</button>
  </div>`;

/** The modal behind Create Experiment. It is on every page, so its ids repeat those of the Overview form. */
export const createModal = (): Markup => html`
  <div class="modal fade" id="createModal" tabindex="-1" aria-labelledby="createModalLabel"
    aria-hidden="true">
    <div class="modal-dialog"><div class="modal-content">
      <div class="modal-header">
        <h5 class="modal-title" id="createModalLabel">
          <i class="fa-regular fa-pen-to-square me-1"></i> Create Experiment
        </h5>
        <button type="button" class="btn-close" data-bs-dismiss="modal" aria-label="Close"></button>
      </div>
      <div class="modal-body bg-body-tertiary">
        <form id="createForm" hx-post="/nimbus/create/" hx-target="#createForm">${createFields(FRESH)}</form>
      </div>
    </div></div>
  </div>`;
