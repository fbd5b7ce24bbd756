import { html, type Markup, type Piece } from '../../html.ts';

/** A card of the summary. `aside` stands at the right end of its head. */
export const card = (id: string, title: string, body: Markup, aside: Piece = ''): Markup => html`
  <div class="card mb-3" id="${id}">
    <div class="card-header d-flex justify-content-between align-items-center">
      <h4 class="mb-0"><a href="#${id}" class="text-decoration-none text-body">${title}</a></h4>
      ${aside}
    </div>
    <div class="card-body p-0 rounded-bottom">${body}</div>
  </div>`;

export const striped = (rows: Piece): Markup =>
  html`<table class="table table-striped mb-0"><tbody>${rows}</tbody></table>`;

/** One row of two facts, the way most cards pair them. */
export const pair = (left: [string, Piece], right: [string, Piece]): Markup => html`
  <tr>
    <th class="w-25">${left[0]}</th><td class="w-25">${left[1]}</td>
    <th class="w-25">${right[0]}</th><td class="w-25">${right[1]}</td>
  </tr>`;

/** One row with one fact across the whole width. */
export const wide = (label: string, value: Piece): Markup =>
  html`<tr><th>${label}</th><td colspan="3">${value}</td></tr>`;

export const NOT_SET: Markup = html`<span class="text-danger">Not set</span>`;
