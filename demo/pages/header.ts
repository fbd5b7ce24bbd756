import { html, type Markup } from '../html.ts';
import { createModal } from './lists/create-modal.ts';

const places: Markup = html`
  <ul class="navbar-nav me-auto align-items-xl-center">
    <li class="nav-item"><a href="/" class="nav-link link-primary fw-semibold">
      <i class="fa-solid fa-home me-1"></i> Home</a></li>
    <li class="nav-item"><a href="/nimbus/" class="nav-link link-primary fw-semibold">
      <i class="fa-solid fa-list me-1"></i> All Deliveries</a></li>
    <li class="nav-item"><a href="/nimbus/features/" class="nav-link link-primary fw-semibold">
      <i class="fa-solid fa-magnifying-glass me-1"></i> Features</a></li>
  </ul>`;

const links: Markup = html`
  <li class="nav-item dropdown">
    <a class="nav-link dropdown-toggle" href="#" role="button" data-bs-toggle="dropdown"
      aria-expanded="false">Links</a>
    <ul class="dropdown-menu dropdown-menu-end">
      <li><a class="dropdown-item" href="https://experimenter.info/" target="_blank"
        rel="noreferrer">Docs</a></li>
    </ul>
  </li>`;

const user: Markup = html`
  <li class="nav-item dropdown">
    <a class="nav-link dropdown-toggle" href="#" role="button" data-bs-toggle="dropdown" aria-expanded="false"
      aria-label="Settings"><i class="fa-regular fa-circle-user"></i></a>
    <ul class="dropdown-menu dropdown-menu-end">
      <li><a class="dropdown-item" href="/?my_deliveries_status=AllOwned#my-deliveries">My Deliveries</a></li>
      <li><hr class="dropdown-divider"></li>
      <li class="dropdown-item">
        <div class="form-check form-switch">
          <label class="form-check-label" for="theme-selector">Light Mode</label>
          <input id="theme-selector" class="form-check-input" type="checkbox" role="switch">
        </div>
      </li>
    </ul>
  </li>`;

/** The bar on top of every classic page, with the create modal that it opens. */
export const header = (): Markup => html`
  <div class="container-fluid bg-body border-bottom py-1">
    <nav class="navbar navbar-expand-xl">
      <div class="container-fluid">
        <div class="w-100 d-xl-none mb-2">
          <button class="btn btn-outline-secondary" type="button" data-bs-toggle="offcanvas"
            data-bs-target="#offcanvasSidebar" aria-controls="offcanvasSidebar" aria-label="Show the sidebar">
            <i class="fa-solid fa-bars"></i>
          </button>
        </div>
        <a class="navbar-brand fs-3" href="/">
          <img src="/static/logo.svg" alt="" width="28" height="28" class="me-2 mb-1">Nimbus Experiments
        </a>
        <button class="navbar-toggler" type="button" data-bs-toggle="collapse" data-bs-target="#navigation"
          aria-controls="navigation" aria-expanded="false" aria-label="Navigation">
          <span class="navbar-toggler-icon"></span>
        </button>
        <div class="collapse navbar-collapse" id="navigation">
          ${places}
          <ul class="navbar-nav ms-xl-auto align-items-xl-center">
            <li class="nav-item me-xl-2">
              <button id="create-new-button" class="btn btn-primary" data-bs-toggle="modal"
                data-bs-target="#createModal">
                <i class="fa-regular fa-pen-to-square me-1"></i> Create Experiment
              </button>
            </li>
            ${links} ${user}
          </ul>
        </div>
      </div>
    </nav>
    ${createModal()}
  </div>`;
