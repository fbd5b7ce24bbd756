import { CHANNELS } from '../../model/catalog.ts';
import type { Delivery } from '../../model/delivery.ts';
import { html, type Markup } from '../../html.ts';
import { fieldProblems } from '../../model/readiness.ts';
import { projected, roughly } from '../cards/sizing-card.ts';
import { deliveryPage } from '../delivery-page.ts';
import { csrfField, options, reviewErrors, saveButtons } from './fields.ts';

type Errors = (field: string) => Markup[];

interface NumberField {
  name: string;
  label: string;
  value: number | string;
  unit: string;
}

const numberField =
  (errorsOf: Errors) =>
  ({ name, label, value, unit }: NumberField): Markup =>
    html`
  <div class="col-6 mb-3">
    <label class="mb-2" for="id_${name}">${label}</label>
    <div class="input-group">
      <input type="number" name="${name}" value="${value}" step="any" class="form-control" id="id_${name}">
      <span class="input-group-text">${unit}</span>
    </div>
    ${errorsOf(name)}
  </div>`;

/** Desktop may have several channels, the other applications one. */
const channelField = ({ application, channels }: Delivery): Markup =>
  application === 'firefox-desktop'
    ? html`<label for="id_channels" class="form-label">Channels</label>
    <select name="channels" id="id_channels" class="form-select" multiple size="4">
      ${options(CHANNELS, channels)}</select>`
    : html`<label for="id_channel" class="form-label">Channel</label>
    <select name="channel" id="id_channel" class="form-select">${options(CHANNELS, channels)}</select>`;

const estimate = (delivery: Delivery): Markup | false =>
  delivery.eligibleClients > 0 &&
  html`
  <div class="alert alert-info mt-3 mb-0" role="alert" data-testid="sizing-callout">
    <strong>Audience Size Estimate</strong>
    <div>Estimated eligible clients: <strong>${roughly(delivery.eligibleClients)}</strong></div>
    <div>Projected enrolled at ${delivery.populationPercent.toFixed(4)}%:
      <strong>${roughly(projected(delivery))}</strong></div>
  </div>`;

const numberFields = (delivery: Delivery): NumberField[] => [
  {
    name: 'population_percent',
    label: 'Percent of clients',
    unit: '%',
    value: delivery.populationPercent.toFixed(4),
  },
  {
    name: 'total_enrolled_clients',
    label: 'Expected number of clients',
    unit: 'clients',
    value: delivery.totalEnrolledClients,
  },
  { name: 'proposed_enrollment', label: 'Enrollment period', value: delivery.enrollmentDays, unit: 'days' },
  { name: 'proposed_duration', label: 'Experiment duration', value: delivery.durationDays, unit: 'days' },
];

const numbers = (delivery: Delivery, errorsOf: Errors): Markup => html`
  <div class="card bg-body-tertiary border-0 p-4">
    <p class="text-secondary">A data scientist can help with these.
      <a target="_blank" rel="noreferrer"
        href="https://mozilla-hub.atlassian.net/wiki/spaces/DATA/pages/6849684/Office+Hours">Office
        hours</a></p>
    <input id="id_population_percent_slider" min="0" max="100" step="5" type="range" class="form-range mb-3"
      value="${delivery.populationPercent}" aria-label="Percent of clients">
    <div class="row">
      ${numberFields(delivery).map(numberField(errorsOf))}
    </div>
    ${estimate(delivery)}
  </div>`;

/** The Audience edit page, also open for a live rollout. */
export const editAudiencePage = (delivery: Delivery, showErrors: boolean): Markup => {
  const errorsOf: Errors = (field) =>
    reviewErrors(
      fieldProblems(delivery)
        .filter((problem) => showErrors && problem.field === field)
        .map(({ message }) => message),
    );
  return deliveryPage(
    delivery,
    'audience',
    html`
    <form id="audience-form" hx-post="/nimbus/${delivery.slug}/update_audience/"
      hx-select="#content-with-sidebar"
      hx-target="#content-with-sidebar" hx-swap="innerHTML">
      ${csrfField}
      <div class="card mb-3">
        <div class="card-header"><h4>Audience</h4></div>
        <div class="card-body">
          <div class="mb-3">${channelField(delivery)}</div>
          <div class="form-check mb-3">
            <input type="checkbox" name="is_sticky" id="id_is_sticky" class="form-check-input">
            <label for="id_is_sticky"
              class="form-check-label">Sticky: clients stay when they stop matching</label>
          </div>
          ${numbers(delivery, errorsOf)}
        </div>
      </div>
      ${saveButtons}
    </form>`,
  );
};
