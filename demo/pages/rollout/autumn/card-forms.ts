import type { Signoff } from '../../../../guide/vocabulary.ts';
import { CHANNELS, FEATURES } from '../../../model/catalog.ts';
import { QA_LABELS, type Delivery } from '../../../model/delivery.ts';
import { RISKS } from '../../../model/risks.ts';
import { recommendedSignoffs } from '../../../model/signoffs.ts';
import { html, type Markup } from '../../../html.ts';
import { options } from '../../edit/fields.ts';
import type { RolloutCard } from '../cards.ts';
import { autumnChoice, autumnForm, autumnText } from './edit-form.ts';
import { autumnOverviewForm } from './overview-form.ts';
import { autumnScheduleForm } from './schedule-form.ts';

const radio = (field: string, index: number, label: 'Yes' | 'No', checked: boolean): Markup => html`
  <div class="form-check form-check-inline">
    <label class="form-check-label" for="id_${field}_${index}">
      <input type="radio" class="form-check-input" name="${field}" value="${label === 'Yes' ? 'True' : 'False'}"
        id="id_${field}_${index}" ${checked && 'checked'}> ${label}</label>
  </div>`;

/** The name is carried along unseen; the links, unlike in August, are not. */
const risksForm = (delivery: Delivery): Markup =>
  autumnForm(
    delivery.slug,
    'risks',
    html`
    <input type="hidden" name="name" value="${delivery.name}">
    ${RISKS.map(
      ({ question, field, short, text }) => html`
      <div>
        <label for="id_${field}" class="small text-body mb-2">${short}
          <span class="d-block text-secondary fw-normal">${text}</span></label>
        <div id="id_${field}">
          ${radio(field, 0, 'Yes', delivery.risks[question] === true)}
          ${radio(field, 1, 'No', delivery.risks[question] === false)}
        </div>
      </div>`,
    )}`,
  );

const SIGNOFFS: Readonly<Record<Signoff, { label: string; advice: string }>> = {
  qa: { label: 'QA sign-off', advice: 'Ask QA with a ticket.' },
  vp: { label: 'VP sign-off', advice: 'Write to your VP.' },
  legal: { label: 'Legal sign-off', advice: 'Write to legal.' },
};

const signoffForm = (delivery: Delivery): Markup => {
  const recommended = recommendedSignoffs(delivery);
  const row = (name: Signoff): Markup => html`
    <div class="d-flex flex-row align-items-center gap-2">
      <div class="form-check mb-0">
        <input type="checkbox" name="${name}_signoff" class="form-check-input" id="id_${name}_signoff"
          ${delivery.signoffs[name] && 'checked'}>
        <label class="form-check-label small text-body" for="id_${name}_signoff">${SIGNOFFS[name].label}</label>
      </div>
      ${recommended[name] && html`<span class="text-success small">Recommended:</span>`}
      <span class="small text-secondary">${SIGNOFFS[name].advice}
        <a target="_blank" rel="noopener noreferrer"
          href="https://experimenter.info/workflow/risk-mitigation#${name}-sign-off">Learn more</a></span>
    </div>`;
  return autumnForm(
    delivery.slug,
    'signoff',
    html`<div class="d-flex flex-column gap-3">${(['qa', 'vp', 'legal'] as const).map(row)}</div>`,
  );
};

const qaForm = ({ slug, qaStatus, qaComment }: Delivery): Markup =>
  autumnForm(
    slug,
    'qa',
    html`
    <p class="text-secondary small mb-0">See that it works, and for the right users, before it is launched.</p>
    <div class="bg-body-tertiary rounded-3 p-4">
      <div class="row g-4 align-items-end mb-4">
        <div class="col-md-6"><span class="small text-body mb-1">Ask QA for a review</span>
          <a href="https://mozilla-hub.atlassian.net/secure/CreateIssueDetails!init.jspa?pid=10212&amp;issuetype=11290"
            target="_blank" rel="noopener noreferrer" class="btn btn-primary w-100">
            <i class="fa-solid fa-arrow-up-right-from-square"></i> Write a Jira ticket</a></div>
        <div class="col-md-6">${autumnChoice('qa_status', 'QA status', options(QA_LABELS, [qaStatus]))}</div>
      </div>
      ${autumnText('qa_comment', 'QA notes', qaComment, 4)}
    </div>`,
  );

const featureChoices = Object.fromEntries(FEATURES.map(({ slug, name }) => [slug, name]));

/** What each card shows while it is edited, in the form of autumn. */
export const AUTUMN_FORMS: Readonly<Record<RolloutCard, (delivery: Delivery) => Markup>> = {
  overview: (delivery) => autumnOverviewForm(delivery),
  schedule: (delivery) => autumnScheduleForm(delivery),
  risks: risksForm,
  signoff: signoffForm,
  qa: qaForm,
  audience: ({ slug, channels }) =>
    autumnForm(
      slug,
      'audience',
      autumnChoice('channels', 'Channels', options(CHANNELS, channels), 'multiple'),
    ),
  // What to expect of the rollout is not asked any more.
  'rollout-features': ({ slug, features }) =>
    autumnForm(
      slug,
      'rollout-features',
      autumnChoice(
        'feature_configs',
        'Feature configuration',
        options(
          featureChoices,
          features.map((feature) => feature.slug),
        ),
        'multiple',
      ),
    ),
};
