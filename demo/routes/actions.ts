import { cloneDelivery } from '../model/clone.ts';
import { daysFrom } from '../model/dates.ts';
import { html } from '../html.ts';
import { cloneFields } from '../pages/clone-modal.ts';
import { classicPage } from '../pages/classic-page.ts';
import {
  get,
  hxRedirect,
  hxRefresh,
  onDelivery,
  page,
  post,
  redirect,
  textOf,
  type Handler,
  type Route,
} from '../route.ts';
import { note } from '../model/saving.ts';
import { nameError } from '../model/slug.ts';

/** Clone of either UI; `home` gives the address of the new delivery. */
export const cloneTo = (home: (slug: string) => string) =>
  onDelivery((delivery, { form, store }) => {
    const name = textOf(form, 'name').trim();
    const error = nameError(store, name);
    if (error !== undefined) return page(cloneFields(name, error));
    const clone = cloneDelivery(delivery, name, store);
    store.add(clone);
    return hxRedirect(home(clone.slug));
  });

export const toggleArchive: Handler = onDelivery((delivery, { store }) => {
  delivery.isArchived = !delivery.isArchived;
  note(delivery, store, delivery.isArchived ? 'archived this' : 'unarchived this');
  return hxRefresh();
});

/** The signature that the host waits for happens elsewhere; the stand-in has one page for it. */
const signingPage: Handler = onDelivery(({ name, slug }) =>
  page(
    classicPage(
      'Remote Settings',
      html`
  <div id="content" class="container py-5 text-center">
    <h4>Remote Settings</h4>
    <p>Sign the change of <strong>${name}</strong>, and it goes live.</p>
    <form method="post" action="/remote-settings/${slug}/simple-review/"><button
      class="btn btn-success">Sign</button></form>
  </div>`,
    ),
  ),
);

const sign: Handler = onDelivery((delivery, { store }) => {
  Object.assign(delivery, { status: 'Live', publishStatus: 'Idle', request: null });
  delivery.dates.Enrollment ??= daysFrom(store.now, 0);
  delivery.monitoring ??= { enrolled: 120, unenrolled: 0, featureConflictPercent: 0, ratioHealthy: true };
  note(delivery, store, 'launched this');
  return redirect(`/nimbus/${delivery.slug}/summary/`);
});

/** What the sidebar's actions do, and the signature outside of Experimenter. */
export const actionRoutes: readonly Route[] = [
  post(
    '/nimbus/{slug}/clone/',
    cloneTo((slug) => `/nimbus/${slug}/summary/`),
  ),
  post('/nimbus/{slug}/toggle-archive/', toggleArchive),
  get('/remote-settings/{slug}/simple-review/', signingPage),
  post('/remote-settings/{slug}/simple-review/', sign),
];
