import type { Delivery } from '../../model/delivery.ts';
import { html, type Markup } from '../../html.ts';
import { applicationOptions, csrfField } from '../edit/fields.ts';
import { kindSelect, linkInput, linkManagementForm, rowId, type LinkRowState } from '../edit/link-formset.ts';
import { editForm } from './cards.ts';

const SWAP: Markup = html`hx-target="#rollout-overview-body" hx-swap="outerHTML"`;

const linkRow =
  (slug: string) =>
  (row: LinkRowState, index: number): Markup =>
    html`
  <div><div class="d-flex gap-2 align-items-start">
    ${rowId(row, index)}
    <div class="input-group flex-grow-1">${linkInput(row, index)}</div>
    <div class="w-50 flex-shrink-0">${kindSelect(row, index)}</div>
    <button type="button" class="btn border-0 text-secondary" aria-label="Remove link" ${SWAP}
      hx-post="/nimbus/new/${slug}/delete_documentation_link/" hx-vals='{"link_id": "${row.id}"}'>
      <i class="fa-solid fa-xmark"></i></button>
  </div></div>`;

const addRow = (slug: string): Markup => html`
  <div class="d-flex gap-2">
    <input type="text" class="form-control" placeholder="Paste link here" disabled aria-label="New link">
    <button type="button" class="btn border-0 text-primary" aria-label="Add link" ${SWAP}
      hx-post="/nimbus/new/${slug}/create_documentation_link/"><i class="fa-solid fa-plus"></i></button>
  </div>`;

/** The overview card as a form, with the same field names as the classic page. */
export const rolloutOverviewForm = (
  delivery: Delivery,
  rows: readonly LinkRowState[] = delivery.links,
): Markup =>
  editForm(
    delivery.slug,
    'overview',
    html`
    ${csrfField}
    <div>
      <label for="id_name" class="small mb-1">Name</label>
      <input type="text" name="name" value="${delivery.name}" class="form-control" required id="id_name">
    </div>
    <div>
      <label for="id_hypothesis" class="small mb-1">Observations &amp; Problem space</label>
      <textarea name="hypothesis" rows="6" class="form-control"
        id="id_hypothesis">${delivery.hypothesis}</textarea>
    </div>
    <div>
      <label for="id_public_description" class="small mb-1">Public description</label>
      <textarea name="public_description" rows="3" class="form-control"
        id="id_public_description">${delivery.publicDescription}</textarea>
    </div>
    <div>
      <label for="id_application" class="small mb-1">Application</label>
      <select name="application" class="form-select" disabled id="id_application">
        ${applicationOptions(delivery.application)}
      </select>
    </div>
    <div>
      <span class="small d-block mb-1">Important Links</span>
      ${linkManagementForm(rows.length)}
      <div class="d-flex flex-column gap-2">${rows.map(linkRow(delivery.slug))}${addRow(delivery.slug)}</div>
    </div>`,
  );
