import type { Delivery } from '../../../model/delivery.ts';
import { html, type Markup } from '../../../html.ts';
import {
  kindSelect,
  linkInput,
  linkManagementForm,
  rowId,
  type LinkRowState,
} from '../../edit/link-formset.ts';
import { autumnForm, autumnText } from './edit-form.ts';

const SWAP: Markup = html`hx-target="#rollout-overview-body" hx-swap="outerHTML"`;

const linkSign: Markup = html`<span class="input-group-text bg-body border-end-0 text-secondary">
  <i class="fa-solid fa-link fa-sm"></i></span>`;

const linkRow =
  (slug: string) =>
  (row: LinkRowState, index: number): Markup =>
    html`
  <div><div class="d-flex gap-2 align-items-center">
    ${rowId(row, index)}
    <div class="input-group flex-grow-1">${linkSign}${linkInput(row, index)}</div>
    <div class="w-50 flex-shrink-0">${kindSelect(row, index)}</div>
    <button type="button" class="btn p-0 border-0 text-secondary flex-shrink-0" aria-label="Remove link" ${SWAP}
      hx-post="/nimbus/new/${slug}/delete_documentation_link/" hx-vals='{"link_id": "${row.id}"}'>
      <i class="fa-solid fa-xmark"></i></button>
  </div></div>`;

/** Two fields that take nothing: a link is typed only in the row that the button adds. */
const addRow = (slug: string): Markup => html`
  <div class="d-flex gap-2 align-items-center">
    <div class="input-group flex-grow-1">${linkSign}
      <input type="text" class="form-control border-start-0 small" placeholder="Paste link here" disabled
        aria-label="New link"></div>
    <input type="text" class="form-control flex-grow-1 small" placeholder="Link name" disabled
      aria-label="Name of the new link">
    <button type="button" class="btn p-0 border-0 text-primary flex-shrink-0" aria-label="Add link" ${SWAP}
      hx-post="/nimbus/new/${slug}/create_documentation_link/"><i class="fa-solid fa-plus"></i></button>
  </div>`;

/** The overview card as a form: the application has moved to the head of the page. */
export const autumnOverviewForm = (
  delivery: Delivery,
  rows: readonly LinkRowState[] = delivery.links,
): Markup =>
  autumnForm(
    delivery.slug,
    'overview',
    html`
    <div>
      <label for="id_name" class="small text-body mb-1">Name
        <span class="text-secondary fw-normal">(everybody can see it)</span></label>
      <input type="text" name="name" value="${delivery.name}" class="form-control" required id="id_name">
    </div>
    ${autumnText('hypothesis', 'Observations & Problem space', delivery.hypothesis, 10)}
    ${autumnText(
      'public_description',
      'Public description',
      delivery.publicDescription,
      3,
      'Users can read it on about:studies.',
    )}
    <div>
      <span class="small text-body d-block mb-1">Important Links</span>
      ${linkManagementForm(rows.length)}
      <div class="d-flex flex-column gap-2">${rows.map(linkRow(delivery.slug))}${addRow(delivery.slug)}</div>
    </div>`,
  );
