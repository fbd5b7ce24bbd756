import type { Stage } from '../../../guide/vocabulary.ts';
import { LINK_KIND_LABELS } from '../../../guide/vocabulary.ts';
import { spellDate } from '../../model/dates.ts';
import type { Delivery } from '../../model/delivery.ts';
import type { RolloutsForm } from '../../model/store.ts';
import { html, type Markup, type Piece } from '../../html.ts';
import { stageOf } from '../../model/stage.ts';
import { ROLLOUT_CARDS } from './cards.ts';
import { rolloutRequest } from './requests.ts';
import { setupNav } from './autumn/setup.ts';
import { FORM_PARTS } from './forms.ts';
import { setupProgress } from './setup.ts';

/** A button that posts. As in the host, it is drawn but dead while a live rollout's request is under way. */
const action = (
  { slug, publishStatus }: Delivery,
  id: string,
  path: string,
  label: string,
  look = 'primary',
): Markup => html`
  <button type="button" id="${id}" class="btn btn-${look} btn-sm w-100" hx-disabled-elt="this"
    ${publishStatus !== 'Idle' && 'disabled'} hx-post="/nimbus/new/${slug}/${path}/">${label}</button>`;

const numberedCards: Markup[] = Object.entries(ROLLOUT_CARDS).map(
  ([card, { title }], index) => html`
    <a href="#rollout-card-${card}" class="d-block py-1 px-2 small text-body text-decoration-none">
      ${index + 1} &nbsp; ${title}</a>`,
);

const setupBody = (delivery: Delivery, form: RolloutsForm): Markup => html`
  ${setupProgress(delivery)}
  ${form === 'autumn' ? setupNav(delivery) : numberedCards}
  ${stageOf(delivery) === 'draft' && FORM_PARTS[form].draftButtons(delivery)}`;

const previewBody = (delivery: Delivery): Piece => {
  if (stageOf(delivery) === 'preview') {
    return html`<div class="d-flex flex-column gap-2">
      ${action(delivery, 'rollout-back-to-setup-btn', 'preview-to-draft-rollout', 'Back to setup', 'secondary')}
      ${action(delivery, 'rollout-request-enrollment-btn', 'preview-review-rollout', 'Request enrollment')}
    </div>`;
  }
  return false;
};

const rolloutBody = (delivery: Delivery): Piece => {
  if (stageOf(delivery) === 'enrolling') {
    return html`<div id="sidebar-rollout-actions" class="d-flex flex-column gap-2">
      ${action(delivery, 'rollout-disable-btn', 'live-to-disabled-rollout', 'Disable rollout', 'secondary')}
      ${action(delivery, 'rollout-next-phase-btn', 'advance-phase-review-rollout', 'Start next phase')}
    </div>`;
  }
  return (
    stageOf(delivery) === 'disabled' &&
    action(delivery, 'rollout-resume-btn', 'disabled-to-live-rollout', 'Resume rollout')
  );
};

type Part = 'setup' | 'preview' | 'rollout';

/** The part of the sidebar that is open: the only sign of the stage on this page. */
const OPEN_PART: Readonly<Record<Stage, Part>> = {
  draft: 'setup',
  preview: 'preview',
  review: 'preview',
  waiting: 'preview',
  enrolling: 'rollout',
  observing: 'rollout',
  complete: 'rollout',
  disabled: 'rollout',
};

const ORDER: readonly Part[] = ['setup', 'preview', 'rollout'];

/** Parts that lie ahead cannot be opened. */
const reached = (delivery: Delivery, name: Part): boolean =>
  ORDER.indexOf(name) <= ORDER.indexOf(OPEN_PART[stageOf(delivery)]);

const PARTS: Readonly<
  Record<Part, { title: string; icon: string; body: (delivery: Delivery, form: RolloutsForm) => Piece }>
> = {
  setup: { title: 'Set up', icon: 'fa-regular fa-pen-to-square', body: setupBody },
  preview: { title: 'Preview', icon: 'fa-regular fa-eye', body: previewBody },
  rollout: { title: 'Rollout', icon: 'fa-solid fa-rocket', body: rolloutBody },
};

/** The form of autumn says whether it runs; a draft reads Disabled too. */
function titleOf(delivery: Delivery, name: Part, form: RolloutsForm): string {
  if (form === 'august' || name !== 'rollout') return PARTS[name].title;
  return delivery.status === 'Live' ? 'Enabled' : 'Disabled';
}

const part = (delivery: Delivery, name: Part, form: RolloutsForm): Markup => {
  const { icon, body } = PARTS[name];
  const title = titleOf(delivery, name, form);
  const open = OPEN_PART[stageOf(delivery)] === name;
  const date = name === 'setup' ? delivery.dates.Draft : delivery.dates.Enrollment;
  return html`
    <div class="accordion accordion-flush rounded-3 bg-body-secondary" id="accordion-${name}">
      <div class="accordion-item border-0 bg-transparent">
        <h2 class="accordion-header">
          <button
            class="accordion-button bg-transparent shadow-none fw-semibold text-body small
              ${!open && 'collapsed'}"
            type="button" ${
              reached(delivery, name)
                ? html`data-bs-toggle="collapse" data-bs-target="#sidebar-${name}"`
                : html`aria-disabled="true"`
            }
            aria-expanded="${open ? 'true' : 'false'}" aria-controls="sidebar-${name}">
            <i class="${icon} text-secondary me-2"></i>
            <span>${title}${
              name !== 'preview' &&
              date &&
              html`
              <span class="d-block text-secondary fw-normal small">${spellDate(date)}</span>`
            }</span>
          </button>
        </h2>
        <div class="accordion-collapse collapse ${open && 'show'}" id="sidebar-${name}">
          <div class="accordion-body pt-0 px-3 d-flex flex-column gap-1">${body(delivery, form)}</div>
        </div>
      </div>
    </div>`;
};

/** The Links menu. It is sent again whenever the overview card is. */
export const sidebarLinks = ({ links }: Delivery, swap: Markup | false = false): Markup => html`
  <div class="dropdown" id="sidebar-links" ${swap}>
    <button class="btn border-0 w-100 text-start small text-body" type="button" data-bs-toggle="dropdown"
      aria-expanded="false"><i class="fa-regular fa-compass me-2"></i>Links</button>
    <ul class="dropdown-menu w-100">
      ${links
        .filter(({ url }) => url !== '')
        .map(
          ({ kind, url }) => html`
        <li><a class="dropdown-item small" href="${url}" target="_blank" rel="noopener noreferrer">${
          kind === '' ? '' : LINK_KIND_LABELS[kind]
        }</a></li>`,
        )}
    </ul>
  </div>`;

/** The left column of the rollouts UI. */
export const rolloutSidebar = (delivery: Delivery, viewer: string, form: RolloutsForm): Markup => html`
  <div class="d-flex flex-column overflow-y-auto flex-shrink-0 bg-body-tertiary p-3 gap-2
    ${form === 'autumn' && 'sticky-top align-self-start'}" style="width: 340px; max-height: 100vh">
    <div class="d-flex align-items-center justify-content-between mb-2">
      <span class="fw-semibold fs-4"><img src="/static/logo.svg" alt="" width="26" height="26"> Nimbus</span>
      <input id="theme-selector" type="checkbox" class="d-none" aria-label="Dark">
      <a href="/nimbus/" class="text-decoration-none small"><i class="fa-solid fa-chevron-left"></i> Back</a>
    </div>
    ${rolloutRequest(delivery, viewer)}
    ${part(delivery, 'setup', form)} ${part(delivery, 'preview', form)} ${part(delivery, 'rollout', form)}
    ${sidebarLinks(delivery)}
    <a href="/nimbus/${delivery.slug}/history/" class="btn border-0 text-start small text-body">
      <i class="fa-regular fa-clock me-2"></i>History</a>
  </div>`;
