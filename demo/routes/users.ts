import { USERS } from '../model/store.ts';
import { get, notFound, redirect, type Route } from '../route.ts';

/** Signs in as somebody else, and goes back to where they were: the stand-in's own, of course. */
export const userRoutes: readonly Route[] = [
  get('/stand-in/sign-in/', ({ store, url }) => {
    const user = url.searchParams.get('user') ?? '';
    const next = url.searchParams.get('next') ?? '/';
    if (!USERS.includes(user) || !/^\/(?!\/)/.test(next)) return notFound();
    store.signIn(user);
    return redirect(next);
  }),
];
