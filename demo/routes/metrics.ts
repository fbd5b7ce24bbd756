import type { Delivery } from '../model/delivery.ts';
import { editMetricsPage } from '../pages/edit/metrics.ts';
import { get, page, post, textsOf, type Route, type Visit } from '../route.ts';
import { afterSave, editPage, editSave, note } from '../model/saving.ts';

const show = (delivery: Delivery, { url }: Visit) =>
  page(editMetricsPage(delivery, url.searchParams.get('show_errors') === 'true'));

/** The Metrics edit page. */
export const metricsRoutes: readonly Route[] = [
  get('/nimbus/{slug}/update_metrics/', editPage('metrics', show)),
  post(
    '/nimbus/{slug}/update_metrics/',
    editSave('metrics', (delivery, visit) => {
      delivery.primaryOutcomes = textsOf(visit.form, 'primary_outcomes');
      delivery.secondaryOutcomes = textsOf(visit.form, 'secondary_outcomes');
      delivery.segments = textsOf(visit.form, 'segments');
      note(delivery, visit.store, 'updated the metrics');
      return afterSave(delivery, visit, 'metrics', () => show(delivery, visit));
    }),
  ),
];
