import type { Delivery } from '../model/delivery.ts';
import { html, type Markup } from '../html.ts';
import { csrfField } from './edit/fields.ts';

/** The fields inside `#cloneForm`; also the answer to a clone that was not accepted. */
export const cloneFields = (name: string, error = ''): Markup => html`
  ${csrfField}
  <div class="form-group mb-3">
    <label for="clone-name" class="mb-1">Public Name</label>
    <input type="text" id="clone-name" name="name" value="${name}"
      class="form-control ${error !== '' && 'is-invalid'}">
    ${error !== '' && html`<div class="invalid-feedback">${error}</div>`}
    <p class="form-text text-muted">Everyone can see this name in about:studies.</p>
  </div>
  <div class="d-flex justify-content-end">
    <button type="button" class="btn btn-secondary me-2" data-bs-dismiss="modal">Cancel</button>
    <button type="submit" class="btn btn-primary"><i class="fa-regular fa-floppy-disk me-1"></i> Save</button>
  </div>`;

/** The modal behind Clone. Both UIs post it to their own address. */
export const cloneModal = (delivery: Delivery, path = `/nimbus/${delivery.slug}/clone/`): Markup => html`
  <div class="modal fade" id="cloneModal" tabindex="-1" aria-labelledby="cloneModalLabel" aria-hidden="true">
    <div class="modal-dialog"><div class="modal-content">
      <div class="modal-header">
        <h1 class="modal-title fs-5" id="cloneModalLabel">Clone ${delivery.name}</h1>
        <button type="button" class="btn-close" data-bs-dismiss="modal" aria-label="Close"></button>
      </div>
      <div class="modal-body bg-body-tertiary">
        <form id="cloneForm" hx-post="${path}"
          hx-target="#cloneForm">${cloneFields(`${delivery.name} Copy`)}</form>
      </div>
    </div></div>
  </div>`;
