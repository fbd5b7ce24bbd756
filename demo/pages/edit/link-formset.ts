import { LINK_KIND_LABELS } from '../../../guide/vocabulary.ts';
import type { Delivery, LinkEntry } from '../../model/delivery.ts';
import { html, type Markup } from '../../html.ts';
import { managementForm, options } from './fields.ts';

/** A link row as the form shows it: what was typed, and what was wrong with it. */
export interface LinkRowState extends LinkEntry {
  error?: string;
}

const PREFIX = 'documentation_links';

/** The type select of a row. It has no blank choice, so a new row looks like a data science ticket. */
export const kindSelect = ({ kind }: LinkEntry, index: number): Markup => html`
  <select name="${PREFIX}-${index}-title" id="id_${PREFIX}-${index}-title" class="form-select">
    ${options(LINK_KIND_LABELS, [kind])}
  </select>`;

export const linkInput = ({ url, error }: LinkRowState, index: number): Markup => html`
  <input type="text" name="${PREFIX}-${index}-link" value="${url}" id="id_${PREFIX}-${index}-link"
    class="form-control ${error && 'is-invalid'}" ${error && html`aria-invalid="true"`}>
  ${error && html`<div class="invalid-feedback">${error}</div>`}`;

export const rowId = ({ id }: LinkEntry, index: number): Markup => html`
  <input type="hidden" name="${PREFIX}-${index}-id" value="${id}" id="id_${PREFIX}-${index}-id">`;

export const linkManagementForm = (count: number): Markup[] => managementForm(PREFIX, count);

/** The same rows as hidden fields, for a form that only carries them along. */
export const hiddenLinkRows = ({ links }: Delivery): Markup => html`
  ${linkManagementForm(links.length)}
  ${links.map(
    (row, index) => html`${rowId(row, index)}
    <input type="hidden" name="${PREFIX}-${index}-title" value="${row.kind}">
    <input type="hidden" name="${PREFIX}-${index}-link" value="${row.url}">`,
  )}`;

const deleteButton = (slug: string, id: number): Markup => html`
  <button type="button" class="btn btn-link ms-3 px-0" data-bs-toggle="tooltip" data-bs-title="Delete Link"
    aria-label="Delete Link" hx-post="/nimbus/${slug}/delete_documentation_link/" hx-vals='{"link_id": ${id}}'
    hx-select="#overview-form" hx-target="#overview-form"><i class="fa-solid fa-trash"></i></button>`;

const linkRow =
  (slug: string) =>
  (row: LinkRowState, index: number): Markup =>
    html`
  <div class="form-group">
    ${rowId(row, index)}
    <div class="row mb-3">
      <div class="col-4">${kindSelect(row, index)}</div>
      <div class="col-8 d-flex align-items-start">
        <div class="flex-grow-1 me-2">${linkInput(row, index)}</div>
        ${deleteButton(slug, row.id)}
      </div>
    </div>
    <div class="row mb-3"><div class="col-8"></div></div>
  </div>`;

/**
 * The documentation links of the classic Overview form. Adding and deleting post the whole form; the answer
 * goes into `#overview-form` by htmx's default swap, which leaves the new form inside the old one.
 */
export const linkFormset = ({ slug }: Delivery, rows: readonly LinkRowState[]): Markup => html`
  <div id="documentation-links">
    ${linkManagementForm(rows.length)}
    ${rows.map(linkRow(slug))}
  </div>
  <div class="row mb-3"><div class="col-12 text-end">
    <button class="btn btn-outline-primary btn-sm" type="button" id="add-additional-links-button"
      hx-post="/nimbus/${slug}/create_documentation_link/" hx-select="#overview-form"
      hx-target="#overview-form">+ Add Link</button>
  </div></div>`;
