import { daysFrom } from './dates.ts';
import type { Delivery } from './delivery.ts';
import { pagePath } from '../pages/sidebar.ts';
import { hxRedirect, onDelivery, redirect, textOf, type Handler, type Reply, type Visit } from '../route.ts';
import { canEdit } from './stage.ts';
import type { Store } from './store.ts';
import type { EditPage } from '../../guide/vocabulary.ts';

/** Writes a line of history, as every save of the host does. */
export function note(delivery: Delivery, store: Store, what: string): void {
  delivery.changes.push({ date: daysFrom(store.now, 0), who: store.user(), what });
}

/** An edit page: what may no longer be edited leads back to the summary. */
export const editPage = (page: EditPage, show: (delivery: Delivery, visit: Visit) => Reply): Handler =>
  onDelivery((delivery, visit) =>
    canEdit(delivery, page) ? show(delivery, visit) : redirect(pagePath(delivery.slug, 'summary')),
  );

/** A save of an edit page: too late, and htmx is sent to the summary, which says so. */
export const editSave = (page: EditPage, save: (delivery: Delivery, visit: Visit) => Reply): Handler =>
  onDelivery((delivery, visit) =>
    canEdit(delivery, page)
      ? save(delivery, visit)
      : hxRedirect(`${pagePath(delivery.slug, 'summary')}?save_failed=true`),
  );

const NEXT = { overview: 'branches', branches: 'metrics', metrics: 'audience', audience: 'summary' } as const;

/** "Save and Continue" goes to the next page by a full load; "Save" answers with the page itself. */
export const afterSave = (delivery: Delivery, visit: Visit, page: EditPage, shown: () => Reply): Reply =>
  textOf(visit.form, 'save_action') === 'continue'
    ? hxRedirect(pagePath(delivery.slug, NEXT[page]))
    : shown();
