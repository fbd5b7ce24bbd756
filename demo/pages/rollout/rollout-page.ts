import type { Delivery } from '../../model/delivery.ts';
import type { RolloutsForm } from '../../model/store.ts';
import { html, type Markup } from '../../html.ts';
import { monitoringBody } from '../cards/monitoring-card.ts';
import { cloneModal } from '../clone-modal.ts';
import { header } from '../header.ts';
import { autumnCard } from './autumn/card.ts';
import { autumnHead } from './autumn/head.ts';
import { AUTUMN_ORDER } from './autumn/setup.ts';
import { sizingPhases } from './autumn/sizing.ts';
import { documentPage } from '../document.ts';
import { overlapWarnings } from '../overlap-warnings.ts';
import { CARD_BODIES } from './card-bodies.ts';
import { editableCard, foldingCard, type RolloutCard } from './cards.ts';
import { FORM_PARTS } from './forms.ts';
import { setupIssuesModal } from './setup.ts';
import { rolloutSidebar } from './sidebar.ts';

/** The name in the head. It is sent again when a card was saved. */
export const headerName = ({ name }: Delivery, swap: Markup | false = false): Markup =>
  html`<h1 id="experiment-header-name" class="mb-0 fw-semibold fs-4 text-body" ${swap}>${name}</h1>`;

const menu = ({ slug, isArchived }: Delivery): Markup => html`
  <div class="dropdown">
    <button class="btn p-0 border-0 text-secondary" data-bs-toggle="dropdown" aria-expanded="false"
      aria-label="More"><i class="fa-solid fa-ellipsis"></i></button>
    <ul class="dropdown-menu dropdown-menu-end">
      <li><button class="dropdown-item" type="button" data-bs-toggle="modal"
        data-bs-target="#cloneModal">Clone</button>
      </li>
      <li><form hx-post="/nimbus/new/${slug}/toggle-archive/"><button class="dropdown-item" type="submit">${
        isArchived ? 'Unarchive' : 'Archive'
      }</button></form></li>
    </ul>
  </div>`;

const head = (delivery: Delivery): Markup => html`
  <div class="mb-4">
    <div class="d-flex align-items-center gap-2">${headerName(delivery)} ${menu(delivery)}</div>
    <div class="d-flex align-items-center gap-2 mt-1">
      ${delivery.isRollout && html`<span class="badge rounded-pill text-bg-success fw-medium">Rollout</span>`}
      ${
        delivery.isArchived &&
        html`<span
        class="badge rounded-pill text-bg-danger fw-medium">Archived</span>`
      }
      <button id="experiment-slug" class="btn p-0 border-0 text-secondary small" aria-label="Copy slug">
        <span>${delivery.slug}</span> <i class="fa-regular fa-copy"></i></button>
    </div>
  </div>`;

const monitoring = (delivery: Delivery): Markup | false =>
  delivery.monitoring !== null &&
  foldingCard({
    id: 'monitoring',
    title: 'Enrollment Monitoring',
    about: 'How enrollment goes',
    action: '',
    body: html`<div class="d-flex flex-column gap-4">${monitoringBody(delivery, delivery.monitoring)}</div>`,
  });

const group = (delivery: Delivery, title: string, cards: readonly RolloutCard[]): Markup => html`
  <div class="d-flex flex-column gap-2">
    <div class="small fw-medium text-secondary">${title}</div>
    ${cards.map((card) => editableCard(delivery.slug, card, CARD_BODIES[card](delivery)))}
  </div>`;

const inGroups = (delivery: Delivery): Markup[] => [
  group(delivery, 'Define', ['overview', 'risks', 'signoff']),
  group(delivery, 'Configure', ['audience']),
  group(delivery, 'Build', ['rollout-features', 'schedule']),
  group(delivery, 'Check', ['qa']),
];

const flat = (delivery: Delivery): Markup[] =>
  AUTUMN_ORDER.flatMap((card) => [
    autumnCard(delivery, card),
    ...(card === 'schedule' ? [sizingPhases(delivery)] : []),
  ]);

/** In August the two columns scroll, below the header of autumn the page does. */
const FRAME: Readonly<Record<RolloutsForm, { page: string; content: string }>> = {
  august: { page: 'd-flex overflow-hidden vh-100', content: 'overflow-y-auto' },
  autumn: { page: 'd-flex', content: '' },
};

/** The new rollouts UI. Any delivery opens in it; the owner is nowhere to be seen. */
export const rolloutPage = (delivery: Delivery, viewer: string, form: RolloutsForm): Markup =>
  documentPage(
    delivery.name,
    html`
<body class="m-0 p-0 rollout-page">
  ${form === 'autumn' && header()}
  <div class="${FRAME[form].page}">
    ${rolloutSidebar(delivery, viewer, form)}
    ${setupIssuesModal(FORM_PARTS[form].issueGroups(delivery))}
    <div class="flex-grow-1 ${FRAME[form].content} bg-body-tertiary p-4 px-xl-5">
      ${form === 'autumn' ? autumnHead(delivery, headerName(delivery), menu(delivery)) : head(delivery)}
      <div class="position-fixed top-0 end-0 m-3 w-auto z-3">
        <div id="slug-toast" class="toast hide text-bg-primary" role="alert"><div
          class="toast-body">Slug copied.</div>
        </div>
      </div>
      <div id="RolloutSummary" class="d-flex flex-column gap-4">
        <div id="audience-overlap-warnings">${overlapWarnings(delivery)}</div>
        ${monitoring(delivery)}
        ${form === 'autumn' ? flat(delivery) : inGroups(delivery)}
      </div>
    </div>
  </div>
  ${cloneModal(delivery, `/nimbus/new/${delivery.slug}/clone/`)}
</body>`,
  );
