import type { Delivery } from '../model/delivery.ts';
import { html, type Markup } from '../html.ts';
import { badges } from './badges.ts';
import { classicPage, withSidebar } from './classic-page.ts';
import { cloneModal } from './clone-modal.ts';
import { sidebar, type DeliveryPage } from './sidebar.ts';
import { timeline } from './timeline.ts';

const nameAndSlug = ({ name, slug, parent }: Delivery): Markup => html`
  <div>
    <h4 class="mb-0">${name}</h4>
    <div class="d-flex align-items-center">
      <button id="experiment-slug" type="button" class="btn text-secondary ps-0" aria-label="Copy slug">
        <span>${slug}</span> <i class="fa-solid fa-copy"></i>
      </button>
    </div>
    ${
      parent !== '' &&
      html`<p class="mb-0 small text-secondary">Cloned from
      <a data-testid="experiment-parent" href="/nimbus/${parent}/summary/">${parent}</a></p>`
    }
  </div>`;

const toasts: Markup = html`
  <div class="position-fixed top-0 end-0 m-3 w-auto z-3">
    <div id="toasts-container" class="d-flex flex-column">
      <div id="slug-toast" class="toast hide text-bg-primary mb-1" role="alert" aria-live="assertive">
        <div class="toast-body"><i class="fa-regular fa-circle-check"></i> Slug copied.</div>
      </div>
    </div>
  </div>`;

const TITLES: Readonly<Record<DeliveryPage, string>> = {
  summary: '',
  results: '',
  history: ' - History',
  overview: ' - Overview',
  branches: ' - Branches',
  metrics: ' - Metrics',
  audience: ' - Audience',
};

/** A classic page of one delivery: sidebar, name, timeline and badges around `main`. */
export const deliveryPage = (delivery: Delivery, page: DeliveryPage, main: Markup): Markup =>
  classicPage(
    delivery.name + TITLES[page],
    withSidebar(
      sidebar(delivery, page),
      html`
    <div class="d-flex justify-content-between flex-column flex-xxl-row column-gap-3 mb-2">
      ${nameAndSlug(delivery)}
      ${timeline(delivery)}
    </div>
    <div class="row mb-2"><div class="col-lg-8">${badges(delivery)}</div></div>
    ${toasts}
    ${cloneModal(delivery)}
    ${main}`,
    ),
  );
