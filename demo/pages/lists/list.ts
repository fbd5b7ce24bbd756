import { html, type Markup } from '../../html.ts';
import type { ListQuery } from '../../model/list-query.ts';
import { classicPage, withSidebar } from '../classic-page.ts';
import { options } from '../edit/fields.ts';

const TYPES = { '': 'All Types', Experiment: 'Experiment', Rollout: 'Rollout' };

/** htmx sends it after every key and click inside, and the answer sets the address. */
const filterForm = ({ status, search, type, sort }: ListQuery): Markup => html`
  <form id="filter-form" class="w-100" hx-get="/nimbus/table/" hx-trigger="keyup,mouseup delay:100ms,change"
    hx-target="#experiment-list" hx-push-url="true">
    <input type="hidden" name="sort" value="${sort}" id="id_sort">
    <input type="hidden" name="status" value="${status}" id="id_status">
    <input type="text" name="search" value="${search}" class="form-control mb-2 bg-body-tertiary"
      placeholder="🔎 Search" aria-label="Search" id="id_search">
    <select name="type" class="form-select mb-2 bg-body-tertiary" aria-label="Type" id="id_type">
      ${options(TYPES, [type])}
    </select>
    <a class="link-secondary link-underline-opacity-0" href="/nimbus/">
      <i class="fa-solid fa-square-xmark"></i> Reset Filters</a>
  </form>`;

/** All Deliveries, around the table that htmx replaces. */
export const listPage = (query: ListQuery, table: Markup): Markup =>
  classicPage(
    'Nimbus Experiments',
    withSidebar(filterForm(query), html`<div id="experiment-list">${table}</div>`),
  );
