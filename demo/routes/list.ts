import { selectDeliveries, tabCounts } from '../model/list-query.ts';
import { homePage } from '../pages/lists/home.ts';
import { listPage } from '../pages/lists/list.ts';
import { listTable } from '../pages/lists/list-table.ts';
import { get, page, type Route } from '../route.ts';
import type { Store } from '../model/store.ts';

const tableFor = (store: Store, search: URLSearchParams) => {
  const { query, shown } = selectDeliveries(store.deliveries(), search);
  return { query, table: listTable(query, shown, tabCounts(store.deliveries())) };
};

/** Home and All Deliveries. The table alone is what htmx asks for, and it sets the address of the page. */
export const listRoutes: readonly Route[] = [
  get('/', ({ store, url }) => page(homePage(store, url.searchParams))),
  get('/nimbus/', ({ store, url }) => {
    const { query, table } = tableFor(store, url.searchParams);
    return page(listPage(query, table));
  }),
  get('/nimbus/table/', ({ store, url }) =>
    page(tableFor(store, url.searchParams).table, { 'HX-Push': `?${url.searchParams.toString()}` }),
  ),
];
