import { CHANNELS, FEATURES } from '../../model/catalog.ts';
import { QA_LABELS, type Delivery } from '../../model/delivery.ts';
import { html, type Markup } from '../../html.ts';
import { RISKS } from '../../model/risks.ts';
import { csrfField, managementForm, options } from '../edit/fields.ts';
import { hiddenLinkRows } from '../edit/link-formset.ts';
import { editForm, type RolloutCard } from './cards.ts';
import { rolloutOverviewForm } from './overview-form.ts';

const textArea = (name: string, label: string, value: string): Markup => html`
  <div><label for="id_${name}" class="small mb-1">${label}</label>
    <textarea name="${name}" id="id_${name}" rows="3" class="form-control">${value}</textarea></div>`;

const choice = (name: string, label: string, content: Markup[], several: boolean): Markup => html`
  <div><label for="id_${name}" class="small mb-1">${label}</label>
    <select name="${name}" id="id_${name}" class="form-select"
      ${several && 'multiple'}>${content}</select></div>`;

const box = (name: string, label: string, checked: boolean): Markup => html`
  <div class="form-check">
    <input type="checkbox" class="form-check-input" name="${name}" id="id_${name}" ${checked && 'checked'}>
    <label class="form-check-label small" for="id_${name}">${label}</label>
  </div>`;

const answer = (field: string, index: number, label: string, checked: boolean): Markup => html`
  <div class="form-check form-check-inline">
    <input type="radio" class="form-check-input" name="${field}" value="${label === 'Yes' ? 'True' : 'False'}"
      id="id_${field}_${index}" ${checked && 'checked'}>
    <label class="form-check-label small" for="id_${field}_${index}">${label}</label>
  </div>`;

/** As in the host, this form carries the name and the links along, unseen. */
const riskFields = (delivery: Delivery): Markup[] => [
  html`<input type="hidden" name="name" value="${delivery.name}">`,
  hiddenLinkRows(delivery),
  ...RISKS.map(
    ({ question, field, text }) => html`
    <div id="id_${field}"><div class="small mb-1">${text}</div>
      ${answer(field, 0, 'Yes', delivery.risks[question] === true)}
      ${answer(field, 1, 'No', delivery.risks[question] === false)}</div>`,
  ),
];

const signoffFields = ({ signoffs }: Delivery): Markup[] => [
  box('qa_signoff', 'QA sign-off', signoffs.qa),
  box('vp_signoff', 'VP sign-off', signoffs.vp),
  box('legal_signoff', 'Legal sign-off', signoffs.legal),
];

/** The last one is blank, for one more phase. */
const phaseField = (percent: number | null, index: number): Markup => html`
  <div><label for="id_rollout_phases-${index}-population_percent"
    class="small mb-1">Phase ${index + 1}, percent</label>
    <input type="number" name="rollout_phases-${index}-population_percent" value="${percent}"
      class="form-control"
      id="id_rollout_phases-${index}-population_percent"></div>`;

const featureChoices = Object.fromEntries(FEATURES.map(({ slug, name }) => [slug, name]));

const FIELDS: Readonly<Record<Exclude<RolloutCard, 'overview'>, (delivery: Delivery) => Markup[]>> = {
  risks: riskFields,
  signoff: signoffFields,
  audience: ({ channels }) => [choice('channels', 'Channels', options(CHANNELS, channels), true)],
  'rollout-features': ({ features, takeaways }) => [
    textArea('takeaways_summary', 'Rollout experience', takeaways.summary),
    choice(
      'feature_configs',
      'Feature configurations',
      options(
        featureChoices,
        features.map(({ slug }) => slug),
      ),
      true,
    ),
  ],
  schedule: ({ phases, advanceIf, pauseIf }) => [
    ...managementForm('rollout_phases', phases.length + 1),
    ...[...phases, null].map(phaseField),
    textArea(
      'rollout_advance_observations',
      'Move to next phase of rollout if these observations occur',
      advanceIf,
    ),
    textArea('rollout_pause_observations', 'Pause rollout if these observations occur', pauseIf),
  ],
  qa: ({ qaStatus, qaComment }) => [
    choice('qa_status', 'QA status', options(QA_LABELS, [qaStatus]), false),
    textArea('qa_comment', 'QA notes', qaComment),
  ],
};

const formOf =
  (card: keyof typeof FIELDS) =>
  (delivery: Delivery): Markup =>
    editForm(delivery.slug, card, [csrfField, FIELDS[card](delivery)]);

/** What each card shows while it is edited. */
export const CARD_FORMS: Readonly<Record<RolloutCard, (delivery: Delivery) => Markup>> = {
  overview: (delivery) => rolloutOverviewForm(delivery),
  risks: formOf('risks'),
  signoff: formOf('signoff'),
  audience: formOf('audience'),
  'rollout-features': formOf('rollout-features'),
  schedule: formOf('schedule'),
  qa: formOf('qa'),
};
