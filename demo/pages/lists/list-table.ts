import { lifetime } from '../../model/attention.ts';
import { daysBetween, spellDays } from '../../model/dates.ts';
import { APPLICATIONS, type Delivery } from '../../model/delivery.ts';
import { html, type Markup } from '../../html.ts';
import { LIST_TABS, SORTS, type ListQuery, type ListTab } from '../../model/list-query.ts';
import { spelledStatus } from '../../model/stage.ts';
import { tagBadges } from '../badges.ts';
import { channelNames, qaIcon, resultsLink } from './delivery-cells.ts';

const SWAP: Markup = html`hx-get="/nimbus/table/" hx-trigger="submit" hx-target="#experiment-list"
  hx-push-url="true"`;

const tabForm = (tab: ListTab, { status }: ListQuery, count: number): Markup => html`
  <li class="nav-item">
    <form id="tab-form" ${SWAP}>
      <input type="hidden" name="status" value="${tab}">
      <button type="submit" class="nav-link pb-3 ${tab === status && 'active'}">
        <span>${tab}</span> <span>(${count})</span>
      </button>
    </form>
  </li>`;

const sortHead =
  ({ status }: ListQuery) =>
  ([key, label]: [string, string]): Markup =>
    html`
  <th scope="col">
    <form id="sort-form" ${SWAP}>
      <input type="hidden" name="sort" value="${key}">
      <input type="hidden" name="status" value="${status}" id="id_status">
      <button type="submit" class="nav-link">${label}</button>
    </form>
  </th>`;

/** `2026-11-05`, and `2026-12-11 (36 days)` for the end. */
const startCell = (delivery: Delivery): string => lifetime(delivery)?.start ?? 'N/A';
const endCell = (delivery: Delivery): string => {
  const life = lifetime(delivery);
  return life ? `${life.end} (${spellDays(daysBetween(life.start, life.end))})` : 'N/A';
};

const row =
  ({ status: tab }: ListQuery) =>
  (delivery: Delivery): Markup =>
    html`
  <tr>
    <th scope="row">
      <a href="/nimbus/${delivery.slug}/summary/" class="d-block mb-1">${delivery.name}</a>
      <div id="experiment-tags" class="d-flex flex-wrap gap-1 align-items-center">${tagBadges(delivery)}</div>
      ${
        tab === 'MyExperiments' &&
        html`
        <p class="pt-1 mb-0"><span class="text-muted fw-lighter">${spelledStatus(delivery)}</span></p>`
      }
    </th>
    <td>${qaIcon(delivery)}</td>
    <td>${APPLICATIONS[delivery.application]}</td>
    <td>${channelNames(delivery)}</td>
    <td>${delivery.populationPercent}%</td>
    <td>${delivery.features.map(({ name }) => html`${name}<br>`)}</td>
    <td>140.0 +</td>
    <td>${startCell(delivery)}</td>
    <td>${endCell(delivery)}</td>
    <td>${resultsLink(delivery)}</td>
  </tr>`;

const pages = ({ page, lastPage, params }: ListQuery): Markup | false =>
  lastPage > 1 &&
  html`
  <ul class="pagination justify-content-center">
    ${Array.from({ length: lastPage }, (_, index) => index + 1).map(
      (number) => html`
      <li class="page-item ${number === page && 'active'}">
        <a class="page-link" href="?${new URLSearchParams({ ...params, page: String(number) }).toString()}">
          ${number}</a></li>`,
    )}
  </ul>`;

/**
 * What goes into `#experiment-list`: the tabs, the table, and once more that id, as in the host's fragment.
 */
export const listTable = (
  query: ListQuery,
  shown: readonly Delivery[],
  counts: Record<ListTab, number>,
): Markup => html`
  <div class="border-bottom">
    <ul class="nav nav-tabs border-0">${LIST_TABS.map((tab) => tabForm(tab, query, counts[tab]))}</ul>
  </div>
  <div id="experiment-list"></div>
  <div class="border border-top-0 border-bottom-0 mb-3 table-responsive">
    <table id="experiment-table" class="table table-striped mb-0">
      <thead><tr>${Object.entries(SORTS).map(sortHead(query))}</tr></thead>
      <tbody>${shown.map(row(query))}</tbody>
    </table>
  </div>
  ${pages(query)}`;
