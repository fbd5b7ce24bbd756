import type { Delivery } from '../../../model/delivery.ts';
import { ROLLOUT_PLANS } from '../../../model/rollout-plans.ts';
import { html, type Markup } from '../../../html.ts';
import { managementForm, options } from '../../edit/fields.ts';
import { autumnForm, autumnText } from './edit-form.ts';

const SWAP: Markup = html`hx-include="closest form" hx-target="#rollout-schedule-body" hx-swap="outerHTML"`;

const planChoices: Readonly<Record<string, string>> = {
  '': 'None',
  ...Object.fromEntries(
    Object.entries(ROLLOUT_PLANS).map(([name, phases]) => [
      name,
      `${name} (${phases.map((percent) => `${percent}%`).join(' → ')})`,
    ]),
  ),
};

const plans = ({ slug }: Delivery): Markup => html`
  <div>
    <label for="id_rollout_plan" class="small text-body mb-1">Start from a plan</label>
    <select name="rollout_plan" class="form-select" id="id_rollout_plan" hx-trigger="change" ${SWAP}
      hx-post="/nimbus/new/${slug}/apply_rollout_plan/">${options(planChoices, [''])}</select>
  </div>`;

const dateField = (index: number, end: 'start' | 'end', placeholder: string): Markup => html`
  <input type="text" name="rollout_phases-${index}-${end}_date" class="form-control" placeholder="${placeholder}"
    aria-label="Phase ${index + 1}, ${placeholder}" onfocus="this.type='date'"
    id="id_rollout_phases-${index}-${end}_date">`;

/** A phase as the host writes its number, with four places. One that was just added has none yet. */
const phaseRow =
  (slug: string) =>
  (percent: number | null, index: number): Markup =>
    html`
  <div>
    <input type="hidden" name="rollout_phases-${index}-id" value="${index + 1}" id="id_rollout_phases-${index}-id">
    <div class="d-flex gap-4 align-items-end">
      <span class="small fw-bold text-body flex-shrink-0 pb-2">Phase ${index + 1}</span>
      <div class="flex-shrink-0">
        <label for="id_rollout_phases-${index}-population_percent" class="text-secondary mb-1 small">Population</label>
        <div class="input-group">
          <input type="number" name="rollout_phases-${index}-population_percent" value="${percent?.toFixed(4)}"
            class="form-control" min="0" max="100" step="any" id="id_rollout_phases-${index}-population_percent">
          <span class="input-group-text">%</span>
        </div>
      </div>
      <div class="flex-grow-1"><span class="text-secondary mb-1 small">Duration</span>
        <div class="d-flex gap-2">${dateField(index, 'start', 'From')} ${dateField(index, 'end', 'To')}</div></div>
      <button type="button" class="btn p-0 border-0 text-secondary flex-shrink-0 pb-2" ${SWAP}
        aria-label="Remove phase ${index + 1}" hx-post="/nimbus/new/${slug}/delete_rollout_phase/"
        hx-vals='{"phase_id": "${index + 1}"}'><i class="fa-solid fa-trash-can"></i></button>
    </div>
  </div>`;

/** The schedule card as a form; a row is added and removed through the server, which saves the others first. */
export const autumnScheduleForm = (
  delivery: Delivery,
  phases: readonly (number | null)[] = delivery.phases,
): Markup =>
  autumnForm(
    delivery.slug,
    'schedule',
    html`
    ${plans(delivery)}
    ${managementForm('rollout_phases', phases.length)}
    <div class="d-flex flex-column gap-3">
      ${phases.map(phaseRow(delivery.slug))}
      <div><button type="button" class="btn p-0 border-0 text-primary small mt-2" ${SWAP}
        hx-post="/nimbus/new/${delivery.slug}/create_rollout_phase/">
        <i class="fa-solid fa-plus"></i> Add phase</button></div>
    </div>
    ${autumnText(
      'rollout_advance_observations',
      'Move to next phase of rollout if these observations occur',
      delivery.advanceIf,
      4,
    )}
    ${autumnText(
      'rollout_pause_observations',
      'Pause rollout if these observations occur',
      delivery.pauseIf,
      4,
    )}`,
  );
