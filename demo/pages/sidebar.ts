import { EDIT_PAGES, LINK_KIND_LABELS, type EditPage } from '../../guide/vocabulary.ts';
import type { Delivery } from '../model/delivery.ts';
import { html, type Markup } from '../html.ts';
import { missingPages } from '../model/readiness.ts';
import { canArchive, canEdit, stageOf } from '../model/stage.ts';
import { csrfField, hint } from './edit/fields.ts';

/** The pages of one delivery, as the sidebar names them. */
export type DeliveryPage = 'summary' | 'history' | 'results' | EditPage;

const PAGES: Readonly<Record<DeliveryPage, { label: string; path: string; icon: string }>> = {
  summary: { label: 'Summary', path: 'summary', icon: 'fa-regular fa-paper-plane' },
  history: { label: 'History', path: 'history', icon: 'fa-solid fa-network-wired' },
  results: { label: 'Results', path: 'results', icon: 'fa-solid fa-chart-column' },
  overview: { label: 'Overview', path: 'update_overview', icon: 'fa-solid fa-gear' },
  branches: { label: 'Branches', path: 'update_branches', icon: 'fa-solid fa-layer-group' },
  metrics: { label: 'Metrics', path: 'update_metrics', icon: 'fa-solid fa-arrow-trend-up' },
  audience: { label: 'Audience', path: 'update_audience', icon: 'fa-solid fa-user-group' },
};

/** Path of a page of a delivery, such as `/nimbus/<slug>/update_overview/`. */
export const pagePath = (slug: string, page: DeliveryPage): string => `/nimbus/${slug}/${PAGES[page].path}/`;

const heading = (text: string): Markup => html`<strong class="ms-3">${text}</strong><hr class="my-0 mb-2">`;

const pageLink = (delivery: Delivery, page: DeliveryPage, active: DeliveryPage): Markup => {
  const { label, icon } = PAGES[page];
  const open = page === 'summary' || page === 'history' || page === 'results' || canEdit(delivery, page);
  const state = `${page === active ? 'active' : ''} nav-link-hover ${open ? '' : 'disabled'}`;
  return html`<div>
    <a class="nav-link mb-2 ${state}" data-testid="nav-edit-${page}" href="${pagePath(delivery.slug, page)}">
      <i class="${icon} me-2"></i> <span>${label}</span>
    </a></div>`;
};

const documentationLinks = (delivery: Delivery): Markup[] =>
  delivery.links.flatMap(({ kind, url }) => {
    if (url === '' || kind === '') return [];
    const label = LINK_KIND_LABELS[kind];
    return [
      html`<div>
      <a target="_blank" class="nav-link mb-2 nav-link-hover" data-testid="nav-edit-${label.toLowerCase()}"
        href="${url}"><i class="fa-solid fa-arrow-up-right-from-square me-2"></i>
        <span>${label}</span></a></div>`,
    ];
  });

/** Links to edit pages with their errors shown, joined by commas. */
export const missingPageLinks = (delivery: Delivery): Markup[] =>
  missingPages(delivery).map(
    (page, index) => html`${index > 0 && ', '}<a
    href="${pagePath(delivery.slug, page)}?show_errors=true"
    rel="noopener noreferrer">${PAGES[page].label}</a>`,
  );

const missingDetails = (delivery: Delivery): Markup | false =>
  stageOf(delivery) === 'draft' &&
  missingPages(delivery).length > 0 &&
  html`
    <div class="alert alert-primary" role="alert">
      <p class="mb-1">Missing details in <strong>${missingPageLinks(delivery)}</strong></p>
    </div>`;

const actions = (delivery: Delivery): Markup => html`
  <div><a class="nav-link mb-2 nav-link-hover" data-testid="nav-edit-clone" href="" data-bs-toggle="modal"
    data-bs-target="#cloneModal"><i class="fa-regular fa-copy me-2"></i> <span>Clone</span></a></div>
  <form hx-post="/nimbus/${delivery.slug}/toggle-archive/" hx-swap="outerHTML">
    ${csrfField}
    <div class="d-flex align-items-center pb-2">
      <button type="submit" data-testid="nav-edit-archive" class="nav-link nav-link-hover w-100 text-start"
        ${!canArchive(delivery) && 'disabled'}>
        <i class="fa-regular fa-trash-can me-2"></i> ${delivery.isArchived ? 'Unarchive' : 'Archive'}
      </button>
      ${!canArchive(delivery) && hint('Only drafts and what has ended can be archived.')}
    </div>
  </form>`;

/** The sidebar of a delivery's classic pages. Links without an address are left out, as the host does. */
export const sidebar = (delivery: Delivery, active: DeliveryPage): Markup => html`
  <div class="nav flex-column nav-pills fw-medium w-100">
    ${(['summary', 'history', 'results'] as const).map((page) => pageLink(delivery, page, active))}
    ${heading('Edit')}
    ${EDIT_PAGES.map((page) => pageLink(delivery, page, active))}
    ${missingDetails(delivery)}
    ${heading('Actions')}
    ${actions(delivery)}
    ${heading('Links')}
    ${documentationLinks(delivery)}
  </div>`;
