import { QA_LABELS, type Delivery } from '../../model/delivery.ts';
import { html, type Markup } from '../../html.ts';
import { csrfField, options } from '../edit/fields.ts';
import { striped, wide } from './card.ts';

/** The inside of the QA card, read only; htmx swaps it for the form and back. */
export const qaFacts = ({ qaStatus, qaComment }: Delivery): Markup =>
  striped([
    wide('QA Status', QA_LABELS[qaStatus]),
    wide('QA Comment', qaComment || 'No comment'),
    wide('Test Scenarios/Suites URL', 'Not provided'),
    wide('TestRail Results URL', 'Not provided'),
  ]);

export const qaBody = (content: Markup): Markup =>
  html`<div class="card-body p-0 rounded-bottom" id="qa-status-form-container">${content}</div>`;

/** The inside of the QA card as a form. */
export const qaForm = (delivery: Delivery): Markup =>
  qaBody(html`
  <form class="p-3" hx-post="/nimbus/${delivery.slug}/update_qa_status/" hx-target="#qa-status-form-container"
    hx-swap="outerHTML">
    ${csrfField}
    <label for="id_qa_status" class="form-label">QA Status</label>
    <select name="qa_status" id="id_qa_status" class="form-select mb-3">
      ${options(QA_LABELS, [delivery.qaStatus])}
    </select>
    <label for="id_qa_comment" class="form-label">QA Comment</label>
    <textarea name="qa_comment" id="id_qa_comment" class="form-control mb-3"
      rows="3">${delivery.qaComment}</textarea>
    <input type="hidden" name="qa_run_test_plan_url" id="id_qa_run_test_plan_url">
    <input type="hidden" name="qa_run_testrail_url" id="id_qa_run_testrail_url">
    <button type="submit" class="btn btn-primary btn-sm">Save</button>
  </form>`);

/** What QA found. */
export const qaCard = (delivery: Delivery): Markup => html`
  <div class="card mb-3" id="qa">
    <div class="card-header d-flex justify-content-between align-items-center">
      <h4 class="mb-0"><a href="#qa" class="text-decoration-none text-body">Quality Assurance</a></h4>
      <button class="btn btn-outline-primary btn-sm" hx-get="/nimbus/${delivery.slug}/update_qa_status/"
        hx-target="#qa-status-form-container" hx-swap="outerHTML">Edit</button>
    </div>
    ${qaBody(qaFacts(delivery))}
  </div>`;
