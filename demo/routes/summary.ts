import { featuresPage } from '../pages/features.ts';
import { historyPage } from '../pages/history.ts';
import { resultsPage } from '../pages/results.ts';
import { SAVE_FAILED, summaryPage } from '../pages/summary.ts';
import { get, onDelivery, page, redirect, type Route } from '../route.ts';

/** The pages that only show. The Features page comes first: its path looks like a slug. */
export const summaryRoutes: readonly Route[] = [
  get('/nimbus/features/', ({ store, url }) =>
    page(featuresPage(store.deliveries(), url.searchParams.get('feature_configs') ?? '')),
  ),
  get(
    '/nimbus/{slug}/?',
    onDelivery(({ slug }) => redirect(`/nimbus/${slug}/summary/`)),
  ),
  get(
    '/nimbus/{slug}/summary/',
    onDelivery((delivery, { url, store }) =>
      page(
        summaryPage(delivery, store.user(), url.searchParams.get('save_failed') === 'true' && SAVE_FAILED),
      ),
    ),
  ),
  get(
    '/nimbus/{slug}/history/',
    onDelivery((delivery) => page(historyPage(delivery))),
  ),
  get(
    '/nimbus/{slug}/results/',
    onDelivery((delivery, { store }) => page(resultsPage(delivery, store.user()))),
  ),
];
