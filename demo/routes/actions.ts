import { cloneDelivery } from '../model/clone.ts';
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
import { sign, timeOut } from '../model/requests.ts';
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

/** The second approval happens elsewhere; the stand-in has one page for it. */
const signingPage: Handler = onDelivery(({ name, slug }) =>
  page(
    classicPage(
      'Remote Settings',
      html`
  <div id="content" class="container py-5 text-center">
    <h4>Remote Settings</h4>
    <p>A change of <strong>${name}</strong> (<code>${slug}</code>) waits to be signed.</p>
    <form method="post" action="/remote-settings/${slug}/simple-review">
      <button class="btn btn-success" name="answer" value="sign">Sign</button>
      <button class="btn btn-secondary" name="answer" value="time-out">Let it time out</button>
    </form>
  </div>`,
    ),
  ),
);

const answer: Handler = onDelivery((delivery, { form, store }) => {
  const isLate = textOf(form, 'answer') === 'time-out';
  if (isLate) timeOut(delivery);
  else sign(delivery, store);
  note(delivery, store, isLate ? 'was not signed in time' : 'signed the change');
  return redirect(`/nimbus/${delivery.slug}/summary/`);
});

/** What the sidebar's actions do, and the signature outside of Experimenter. */
export const actionRoutes: readonly Route[] = [
  post(
    '/nimbus/{slug}/clone/',
    cloneTo((slug) => `/nimbus/${slug}/summary/`),
  ),
  post('/nimbus/{slug}/toggle-archive/', toggleArchive),
  get('/remote-settings/{slug}/simple-review/?', signingPage),
  post('/remote-settings/{slug}/simple-review/?', answer),
];
