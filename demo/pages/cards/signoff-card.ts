import type { Signoff } from '../../../guide/vocabulary.ts';
import type { Delivery } from '../../model/delivery.ts';
import { html, type Markup } from '../../html.ts';
import { recommendedSignoffs } from '../../model/signoffs.ts';
import { csrfField } from '../edit/fields.ts';

const LABELS: Readonly<Record<Signoff, string>> = {
  qa: 'QA Signoff',
  vp: 'VP Signoff',
  legal: 'Legal Signoff',
};
const ADVICE: Readonly<Record<Signoff, string>> = {
  qa: 'File a request with QA.',
  vp: 'Write to your VP.',
  legal: 'Write to legal.',
};
const SIGNOFFS = ['qa', 'vp', 'legal'] as const;

const frame = (rows: Markup[], action: Markup, form: Markup): Markup => html`
  <form id="signoff" class="card mb-3" ${form}>
    ${csrfField}
    <div class="card-header d-flex justify-content-between align-items-center">
      <h4 class="mb-0"><a href="#signoff" class="text-decoration-none text-body">Sign-Offs</a></h4>
      ${action}
    </div>
    <div class="card-body p-0"><table class="table table-striped mb-0"><tbody>${rows}</tbody></table></div>
  </form>`;

const row = (signoff: Signoff, mark: Markup, recommended: boolean): Markup => html`
  <tr>
    <th scope="row" class="w-25">${LABELS[signoff]}</th>
    <td class="d-flex align-items-center">
      ${mark}
      ${recommended && html`<span class="text-success ms-1">Recommended:</span>`}
      <span class="ms-1">${ADVICE[signoff]}
        <a href="https://experimenter.info/workflow/risk-mitigation#${signoff}-sign-off">Learn More</a></span>
    </td>
  </tr>`;

const icon = (signed: boolean): Markup =>
  html`<i class="fa ${signed ? 'fa-check-circle text-success' : 'fa-times-circle text-danger'}"></i>`;

const box = (signoff: Signoff, signed: boolean): Markup => html`
  <input type="checkbox" name="${signoff}_signoff" id="id_${signoff}_signoff" class="form-check-input"
    ${signed && 'checked'}>`;

/** The sign-offs, read only: a green check for a signed one, a red cross for the others. */
export function signoffCard(delivery: Delivery): Markup {
  const recommended = recommendedSignoffs(delivery);
  const rows = SIGNOFFS.map((signoff) =>
    row(signoff, icon(delivery.signoffs[signoff]), recommended[signoff]),
  );
  return frame(
    rows,
    html`<a class="btn btn-outline-primary btn-sm" hx-target="#signoff" hx-swap="outerHTML"
    hx-get="/nimbus/${delivery.slug}/update_signoff/">Edit</a>`,
    html``,
  );
}

/** The same card with checkboxes; it swaps itself for the read-only one when saved. */
export function signoffForm(delivery: Delivery): Markup {
  const recommended = recommendedSignoffs(delivery);
  const rows = SIGNOFFS.map((signoff) =>
    row(signoff, box(signoff, delivery.signoffs[signoff]), recommended[signoff]),
  );
  return frame(
    rows,
    html`<button type="submit" class="btn btn-primary btn-sm">Save</button>`,
    html`hx-post="/nimbus/${delivery.slug}/update_signoff/" hx-target="#signoff" hx-swap="outerHTML"`,
  );
}
