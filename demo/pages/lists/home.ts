import { lifetime, needsAttention } from '../../model/attention.ts';
import { daysBetween, daysFrom, spellDay, spellDays } from '../../model/dates.ts';
import { APPLICATIONS, type Delivery } from '../../model/delivery.ts';
import { html, type Markup } from '../../html.ts';
import { listedStatus } from '../../model/stage.ts';
import type { Store } from '../../model/store.ts';
import { tagBadges } from '../badges.ts';
import { classicPage } from '../classic-page.ts';
import { channelNames, qaIcon, resultsLink, statusIcon, typeLabel } from './delivery-cells.ts';
import { options } from '../edit/fields.ts';

const COLUMNS: Readonly<Record<string, string>> = {
  name: 'Name',
  status: 'Status',
  qa_status: 'QA',
  application: 'Application',
  type: 'Type',
  channel: 'Channel',
  size: 'Size',
  dates: 'Dates',
  versions: 'Versions',
  features: 'Features',
  results: 'Results',
};

const tags = (delivery: Delivery): Markup =>
  html`<div id="experiment-tags"
    class="d-flex flex-wrap gap-1 align-items-center">${tagBadges(delivery)}</div>`;

const item = (delivery: Delivery): Markup => html`
  <li class="list-group-item px-2 border-0 pb-2">
    <div class="mb-1">
      <a href="/nimbus/${delivery.slug}/summary/" class="fw-semibold text-decoration-none text-primary">${
        delivery.name
      }</a>
      ${tags(delivery)}
    </div>
    <div class="text-muted small">${statusIcon(delivery)}
      ${listedStatus(delivery)} • ${delivery.application} • ${channelNames(delivery)}</div>
  </li>`;

const section = (id: string, title: string, deliveries: readonly Delivery[]): Markup => html`
  <div id="${id}" class="col-md-6">
    <div class="card shadow-sm border-0 p-3 h-100 rounded-3 bg-primary-subtle">
      <div class="d-flex justify-content-between align-items-center mb-3">
        <h5 class="fw-semibold mb-0">${title}</h5>
        <span class="badge rounded-pill bg-primary fs-6 px-3">${deliveries.length}</span>
      </div>
      <ul id="home-section-experiments" class="list-group list-group-flush rounded-3">
        ${deliveries.slice(0, 5).map(item)}
      </ul>
    </div>
  </div>`;

/** Start and planned end below a bar that says how many days are left; nothing before the launch. */
const datesCell = (delivery: Delivery, now: Date): Markup => {
  const life = lifetime(delivery);
  if (life === null) return html`<span class="text-muted">N/A</span>`;
  const left = daysBetween(daysFrom(now, 0), life.end);
  const said = delivery.status === 'Complete' ? 'Complete' : spellDays(left);
  return html`
    <div class="d-flex flex-column">
      <div class="d-flex align-items-center mb-1">
        <div class="progress me-2" style="width: 60px; height: 8px;"><div class="progress-bar bg-success"></div></div>
        <span class="${left < 0 && 'text-danger'}">${said}</span>
      </div>
      <small class="text-muted">${spellDay(life.start)} - ${spellDay(life.end)}</small>
    </div>`;
};

const row =
  (now: Date) =>
  (delivery: Delivery): Markup =>
    html`
  <tr>
    <td>
      <a href="/nimbus/${delivery.slug}/summary/" class="text-decoration-none fw-medium">${delivery.name}</a>
      ${tags(delivery)}
    </td>
    <td>${statusIcon(delivery)} ${listedStatus(delivery)}</td>
    <td>${qaIcon(delivery)}</td>
    <td>${APPLICATIONS[delivery.application]}</td>
    <td>${typeLabel(delivery)}</td>
    <td>${channelNames(delivery)}</td>
    <td>${delivery.populationPercent.toFixed(2)}%</td>
    <td>${datesCell(delivery, now)}</td>
    <td>140.0 +</td>
    <td>${delivery.features.map(({ name }) => html`${name}<br>`)}</td>
    <td>${resultsLink(delivery)}</td>
  </tr>`;

const WHICH = { AllDeliveries: 'All My Deliveries', AllOwned: 'All Owned', AllSubscribed: 'All Subscribed' };

const SWAP: Markup = html`hx-get="/" hx-target="#my-deliveries-table-section"
  hx-select="#my-deliveries-table-section" hx-swap="outerHTML" hx-push-url="true"`;

const sortHead = ([key, label]: [string, string]): Markup => html`
  <th scope="col"><form method="get" hx-trigger="submit" ${SWAP}>
    <input type="hidden" name="sort" value="${key}">
    <button type="submit" class="btn p-0 text-body fw-semibold">${label}</button>
  </form></th>`;

const myDeliveries = (deliveries: readonly Delivery[], chosen: string, now: Date): Markup => html`
  <div id="my-deliveries" class="mt-4 p-3 card shadow-sm border-0 rounded-3 bg-primary-subtle">
    <div class="d-flex justify-content-between align-items-center mb-3">
      <h5 class="fw-semibold mb-0">My Deliveries</h5>
      <form method="get" hx-trigger="change" ${SWAP}>
        <select name="my_deliveries_status" class="form-select form-select-sm" id="id_my_deliveries_status"
          aria-label="Which deliveries">
          ${options(WHICH, [chosen])}
        </select>
      </form>
    </div>
    <div id="my-deliveries-table-section">
      <div class="table-responsive shadow-sm rounded-3">
        <table id="my-deliveries-table" class="table table-hover table-borderless align-middle mb-0">
          <thead><tr>${Object.entries(COLUMNS).map(sortHead)}</tr></thead>
          <tbody>${deliveries.map(row(now))}</tbody>
        </table>
      </div>
    </div>
  </div>`;

const welcome = (user: string): Markup => html`
  <div class="card shadow-sm border-0 p-4 my-4 text-center" id="welcome-banner">
    <h4 id="welcome-message" class="fw-semibold mb-1">Welcome to Nimbus, ${user}!</h4>
    <p class="text-muted mb-0">Experiments, rollouts and Labs: what is yours is below.</p>
  </div>`;

const sorted = (deliveries: readonly Delivery[], sort: string): Delivery[] =>
  sort === 'name'
    ? deliveries.toSorted((left, right) => left.name.localeCompare(right.name))
    : [...deliveries];

/**
 * The home page of the person signed in: drafts and previews, what needs attention, and all that is theirs.
 */
export function homePage(store: Store, search: URLSearchParams): Markup {
  const mine = store.deliveries().filter(({ owner, isArchived }) => owner === store.user() && !isArchived);
  const drafts = mine.filter((delivery) => ['Draft', 'Preview'].includes(listedStatus(delivery)));
  const attention = mine.filter((delivery) => needsAttention(delivery, store.now));
  const chosen = search.get('my_deliveries_status') ?? 'AllDeliveries';
  const table = sorted(chosen === 'AllSubscribed' ? [] : mine, search.get('sort') ?? '');
  return classicPage(
    '',
    html`
    <div id="content" class="container-fluid"><div id="home-page"><div class="container">
      ${welcome(store.user())}
      <div class="row g-4 align-items-stretch" id="draft-preview-ready-for-attention">
        ${section('draft-preview', 'Draft or Preview', drafts)}
        ${section('ready-for-attention', 'Deliveries Ready for Attention', attention)}
      </div>
      ${myDeliveries(table, chosen, store.now)}
    </div></div></div>`,
  );
}
