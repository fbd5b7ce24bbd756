import { LINK_KIND_LABELS, type RiskQuestion, type Signoff } from '../../../../guide/vocabulary.ts';
import { CHANNELS } from '../../../model/catalog.ts';
import { QA_LABELS, type Delivery } from '../../../model/delivery.ts';
import { html, type Markup, type Piece } from '../../../html.ts';
import { RISKS } from '../../../model/risks.ts';
import { recommendedSignoffs } from '../../../model/signoffs.ts';
import { cardBody, type RolloutCard } from '../cards.ts';

/** What stands where nothing is set: text of the host's own, and no value. */
const NOT_SET = '— Not Set';

const fact = (label: string, value: Piece, id = ''): Markup => html`
  <div><div class="text-secondary mb-1 small">${label}</div><div class="small text-body"
    ${id !== '' && html`id="${id}"`}>${value || NOT_SET}</div></div>`;

const YES: Markup = html`class="fas fa-check text-success"`;
const NO: Markup = html`class="fas fa-times text-danger"`;

/** A label, and an answer in words beside its icon. */
const answer = (label: string, id: string, value: boolean | null): Markup => html`
  <div class="d-flex flex-row gap-3 align-items-center">
    <span class="text-secondary small">${label}</span>
    ${
      value === null
        ? html`<span class="small" id="${id}">${NOT_SET}</span>`
        : html`<span class="small"><i id="${id}" ${value ? YES : NO}></i> ${value ? 'Yes' : 'No'}</span>`
    }
  </div>`;

const overviewBody = (delivery: Delivery): Markup =>
  cardBody('overview', [
    fact('Name', delivery.name, 'rollout-overview-name'),
    fact('Observations & Problem space', delivery.hypothesis, 'rollout-overview-hypothesis'),
    fact('Public description', delivery.publicDescription, 'rollout-overview-public-description'),
    fact('Important Links', importantLinks(delivery)),
    fact('Subscribers', delivery.subscribers.join(', ')),
  ]);

/** A row without an address is not drawn: counting the rows is no evidence. */
function importantLinks({ links }: Delivery): Piece {
  const drawn = links.filter(({ url }) => url !== '');
  return (
    drawn.length > 0 &&
    drawn.map(
      ({ kind, url }) => html`
    <div class="small"><a href="${url}" target="_blank" rel="noopener noreferrer"
      class="text-decoration-none">${kind === '' ? '' : LINK_KIND_LABELS[kind]}
      <i class="fa-solid fa-arrow-up-right-from-square"></i></a></div>`,
    )
  );
}

const RISK_IDS: Readonly<Record<RiskQuestion, string>> = {
  ai: 'ai',
  brand: 'brand',
  revenue: 'revenue',
  partner: 'partner-related',
  message: 'message',
};

const risksBody = ({ risks }: Delivery): Markup =>
  cardBody(
    'risks',
    RISKS.map(({ question, short }) => answer(short, `rollout-risks-${RISK_IDS[question]}`, risks[question])),
  );

const SIGNOFF_LABELS: Readonly<Record<Signoff, string>> = {
  qa: 'QA sign-off',
  vp: 'VP sign-off',
  legal: 'Legal sign-off',
};

const signoffBody = (delivery: Delivery): Markup => {
  const recommended = recommendedSignoffs(delivery);
  return cardBody(
    'signoff',
    (['qa', 'vp', 'legal'] as const).map(
      (name) => html`
    <div>
      ${answer(SIGNOFF_LABELS[name], `rollout-signoff-${name}`, delivery.signoffs[name])}
      ${recommended[name] && html`<span class="small text-success">Recommended:</span>`}
      <span class="small"><a target="_blank" rel="noopener noreferrer"
        href="https://experimenter.info/workflow/risk-mitigation#${name}-sign-off">Learn more</a></span>
    </div>`,
    ),
  );
};

const audienceBody = ({ channels }: Delivery): Markup =>
  cardBody('audience', [
    fact('Channels', channels.map((channel) => CHANNELS[channel] ?? channel).join(', ')),
    fact('Min Version', '140.0'),
    fact('Max Version', ''),
    fact('Advanced targeting', 'no_targeting'),
  ]);

const featuresBody = ({ features }: Delivery): Markup =>
  cardBody(
    'rollout-features',
    fact(
      'Feature configurations',
      features.length > 0 &&
        features.map(
          ({ slug, name }) => html`
    <div class="mt-1">${name}</div>
    <textarea class="readonly-json" readonly data-nimbus-devtools-feature-value data-feature-id="${slug}"
      aria-label="${name}">{"enabled": true}</textarea>`,
        ),
    ),
  );

function phaseStatus({ status, populationPercent }: Delivery, percent: number): string {
  if (status !== 'Live' || percent > populationPercent) return 'Not started';
  return percent === populationPercent ? 'In progress' : 'Complete';
}

const phaseRow =
  (delivery: Delivery) =>
  (percent: number, index: number): Markup =>
    html`
  <tr id="rollout-schedule-phase-${index}">
    <td>Phase ${index + 1}</td>
    <td id="rollout-schedule-phase-${index}-status"><span>${phaseStatus(delivery, percent)}</span></td>
    <td><div id="rollout-schedule-phase-${index}-population">${percent}%</div></td>
    <td><div><span>7 days</span></div></td>
  </tr>`;

const scheduleBody = (delivery: Delivery): Markup =>
  cardBody('schedule', [
    delivery.phases.length > 0 &&
      html`
    <table class="table table-sm mb-0"><thead><tr><th>Rollout Phase</th><th>Status</th>
      <th>Population Ratio</th><th>Estimated Duration</th></tr></thead>
      <tbody id="rollout-schedule-phases">${delivery.phases.map(phaseRow(delivery))}</tbody></table>`,
    fact(
      'Move to next phase of rollout if these observations occur',
      delivery.advanceIf,
      'rollout-schedule-advance-observations',
    ),
    fact(
      'Pause rollout if these observations occur',
      delivery.pauseIf,
      'rollout-schedule-pause-observations',
    ),
  ]);

const qaBody = ({ qaStatus, qaComment }: Delivery): Markup =>
  cardBody('qa', [
    html`<div><div class="text-secondary mb-1 small">QA status</div>
      <span id="rollout-qa-status" class="badge rounded-pill text-bg-secondary">${QA_LABELS[qaStatus]}</span></div>`,
    fact('QA notes', qaComment, 'rollout-qa-comment'),
  ]);

/** What each card shows while it is read, in the form of autumn. */
export const AUTUMN_BODIES: Readonly<Record<RolloutCard, (delivery: Delivery) => Markup>> = {
  overview: overviewBody,
  risks: risksBody,
  signoff: signoffBody,
  audience: audienceBody,
  'rollout-features': featuresBody,
  schedule: scheduleBody,
  qa: qaBody,
};
