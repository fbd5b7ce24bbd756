import { LINK_KIND_LABELS } from '../../../guide/vocabulary.ts';
import { CHANNELS } from '../../model/catalog.ts';
import {
  APPLICATIONS,
  QA_LABELS,
  type Delivery,
  type Feature,
  type LinkEntry,
} from '../../model/delivery.ts';
import { html, type Markup } from '../../html.ts';
import { RISKS } from '../../model/risks.ts';
import { cardBody, fact, mark, type RolloutCard } from './cards.ts';

/** An empty row is shown as well, with an empty address, which leads to the page itself. */
const importantLink = ({ kind, url }: LinkEntry): Markup => html`
  <div class="small"><a href="${url}" target="_blank" rel="noopener noreferrer"
    class="text-primary text-decoration-none">${kind === '' ? '' : LINK_KIND_LABELS[kind]}
    <i class="fa-solid fa-arrow-up-right-from-square"></i></a></div>`;

const overviewBody = (delivery: Delivery): Markup =>
  cardBody('overview', [
    fact('Name', delivery.name),
    fact('Observations & Problem space', delivery.hypothesis),
    fact('Public description', delivery.publicDescription),
    fact('Application', APPLICATIONS[delivery.application]),
    fact(
      'Important Links',
      delivery.links.length > 0 &&
        html`
    <div class="d-flex flex-column gap-1">${delivery.links.map(importantLink)}</div>`,
    ),
    fact('Subscribers', delivery.subscribers.join(', ')),
  ]);

/** "No" and "not answered" look the same here, as in the host. */
const risksBody = ({ risks }: Delivery): Markup =>
  cardBody(
    'risks',
    RISKS.map(({ question, short }) => mark(short, risks[question] === true)),
  );

const signoffBody = ({ signoffs }: Delivery): Markup =>
  cardBody('signoff', [
    mark('QA sign-off', signoffs.qa),
    mark('VP sign-off', signoffs.vp),
    mark('Legal sign-off', signoffs.legal),
  ]);

const audienceBody = ({ channels }: Delivery): Markup =>
  cardBody('audience', [
    fact('Channels', channels.map((channel) => CHANNELS[channel] ?? channel).join(', ')),
    fact('Min Version', '140.0'),
    fact('Max Version', '—'),
    fact('Advanced targeting', 'no_targeting'),
  ]);

const featureValue = ({ slug, name }: Feature): Markup => html`
  <div class="mt-1">${name}</div>
  <textarea class="readonly-json" readonly data-nimbus-devtools-feature-value data-feature-id="${slug}"
    aria-label="${name}">{"enabled": true}</textarea>`;

const featuresBody = (delivery: Delivery): Markup =>
  cardBody('rollout-features', [
    fact('Rollout experience', delivery.takeaways.summary),
    fact('Feature configurations', delivery.features.length > 0 && delivery.features.map(featureValue)),
    mark('Is this a Firefox Labs rollout?', delivery.isLabs),
  ]);

const phaseRow = (percent: number, index: number): Markup =>
  html`<tr><td>Phase ${index + 1}</td> <td>${percent}%</td></tr>`;

const scheduleBody = ({ phases, advanceIf, pauseIf }: Delivery): Markup =>
  cardBody('schedule', [
    phases.length > 0 &&
      html`
    <table class="table table-sm mb-0"><thead><tr><th>Phase</th><th>Population</th></tr></thead>
      <tbody>${phases.map(phaseRow)}</tbody></table>`,
    fact('Move to next phase of rollout if these observations occur', advanceIf),
    fact('Pause rollout if these observations occur', pauseIf),
  ]);

const QA_COLORS: Readonly<Record<string, string>> = { GREEN: 'success', YELLOW: 'warning', RED: 'danger' };

const qaBody = ({ qaStatus, qaComment }: Delivery): Markup =>
  cardBody('qa', [
    fact(
      'QA status',
      html`<span class="badge rounded-pill fw-normal text-bg-${
        QA_COLORS[qaStatus.replace('SELF ', '')] ?? 'secondary'
      }">${QA_LABELS[qaStatus]}</span>`,
    ),
    fact('QA notes', qaComment),
  ]);

/** What each card shows while it is read. */
export const CARD_BODIES: Readonly<Record<RolloutCard, (delivery: Delivery) => Markup>> = {
  overview: overviewBody,
  risks: risksBody,
  signoff: signoffBody,
  audience: audienceBody,
  'rollout-features': featuresBody,
  schedule: scheduleBody,
  qa: qaBody,
};
