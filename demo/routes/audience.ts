import type { Delivery } from '../model/delivery.ts';
import { editAudiencePage } from '../pages/edit/audience.ts';
import { get, page, post, textOf, textsOf, type Route, type Visit } from '../route.ts';
import { afterSave, editPage, editSave, note } from '../model/saving.ts';

const show = (delivery: Delivery, { url }: Visit) =>
  page(editAudiencePage(delivery, url.searchParams.get('show_errors') === 'true'));

const numberOf = (form: FormData, name: string): number => Number(textOf(form, name)) || 0;

function saveAudience(delivery: Delivery, { form, store }: Visit): void {
  delivery.channels = [...textsOf(form, 'channels'), ...textsOf(form, 'channel')];
  delivery.populationPercent = numberOf(form, 'population_percent');
  delivery.totalEnrolledClients = numberOf(form, 'total_enrolled_clients');
  delivery.enrollmentDays = numberOf(form, 'proposed_enrollment');
  delivery.durationDays = numberOf(form, 'proposed_duration');
  delivery.isDirty = delivery.status === 'Live';
  note(delivery, store, 'updated the audience');
}

/** The Audience edit page. A live rollout that is saved has changes to be requested. */
export const audienceRoutes: readonly Route[] = [
  get('/nimbus/{slug}/update_audience/', editPage('audience', show)),
  post(
    '/nimbus/{slug}/update_audience/',
    editSave('audience', (delivery, visit) => {
      saveAudience(delivery, visit);
      return afterSave(delivery, visit, 'audience', () => show(delivery, visit));
    }),
  ),
];
