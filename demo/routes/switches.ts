import { ROLLOUTS_FORMS, USERS, type Store } from '../model/store.ts';
import { get, notFound, redirect, type Route, type Visit } from '../route.ts';

/** Changes something and goes back to where they were: an address of the stand-in's own, of course. */
const switchTo =
  (change: (asked: URLSearchParams, store: Store) => boolean) =>
  ({ store, url }: Visit) => {
    const next = url.searchParams.get('next') ?? '/';
    const isOwn = /^\/(?!\/)/.test(next);
    return isOwn && change(url.searchParams, store) ? redirect(next) : notFound();
  };

/** What the host decides by log-in and by flag: who is looking, and which form the rollouts UI has. */
export const switchRoutes: readonly Route[] = [
  get(
    '/stand-in/sign-in/',
    switchTo((asked, store) => {
      const user = USERS.find((each) => each === asked.get('user'));
      if (user !== undefined) store.signIn(user);
      return user !== undefined;
    }),
  ),
  get(
    '/stand-in/rollouts-ui/',
    switchTo((asked, store) => {
      const form = ROLLOUTS_FORMS.find((each) => each === asked.get('form'));
      if (form !== undefined) store.showRolloutsForm(form);
      return form !== undefined;
    }),
  ),
];
