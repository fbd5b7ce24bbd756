import { OUTCOMES, SEGMENTS } from '../../model/catalog.ts';
import type { Delivery } from '../../model/delivery.ts';
import { html, type Markup } from '../../html.ts';
import { fieldProblems } from '../../model/readiness.ts';
import { deliveryPage } from '../delivery-page.ts';
import { csrfField, options, reviewErrors, saveButtons } from './fields.ts';

interface Choice {
  name: string;
  label: string;
  choices: Readonly<Record<string, string>>;
  chosen: readonly string[];
  limit?: number;
}

const multiSelect = ({ name, label, choices, chosen, limit }: Choice): Markup => html`
  <div class="mb-3">
    <label for="id_${name}" class="form-label">${label}</label>
    <select name="${name}" id="id_${name}" class="form-select" multiple size="4"
      ${limit !== undefined && html`data-max-options="${limit}"`}>${options(choices, chosen)}</select>
  </div>`;

const problems = (delivery: Delivery): Markup[] =>
  reviewErrors(
    fieldProblems(delivery)
      .filter(({ page }) => page === 'metrics')
      .map(({ message }) => message),
  );

/** The Metrics edit page: outcomes and segments. */
export const editMetricsPage = (delivery: Delivery, showErrors: boolean): Markup =>
  deliveryPage(
    delivery,
    'metrics',
    html`
    <form id="metrics-form" hx-post="/nimbus/${delivery.slug}/update_metrics/"
      hx-select="#content-with-sidebar"
      hx-target="#content-with-sidebar" hx-swap="innerHTML">
      ${csrfField}
      <div class="card mb-3">
        <div class="card-header"><h4>Metrics</h4></div>
        <div class="card-body">
          <p>Retention, searches and ad clicks are always analyzed. Add what else you want to learn.</p>
          ${multiSelect({
            name: 'primary_outcomes',
            label: 'Primary Outcomes',
            choices: OUTCOMES,
            chosen: delivery.primaryOutcomes,
            limit: 2,
          })}
          ${multiSelect({
            name: 'secondary_outcomes',
            label: 'Secondary Outcomes',
            choices: OUTCOMES,
            chosen: delivery.secondaryOutcomes,
          })}
          ${multiSelect({
            name: 'segments',
            label: 'Segments',
            choices: SEGMENTS,
            chosen: delivery.segments,
          })}
          ${showErrors && problems(delivery)}
        </div>
      </div>
      ${saveButtons}
    </form>`,
  );
