import type { Delivery } from './model/delivery.ts';
import type { Markup } from './html.ts';
import type { Store } from './model/store.ts';

/** What a handler is given. */
export interface Visit {
  url: URL;
  /** The named parts of the path. */
  params: Readonly<Record<string, string>>;
  /** What a form sent; empty for GET. */
  form: FormData;
  store: Store;
}

/** What a handler answers. */
export interface Reply {
  status: number;
  headers: Record<string, string>;
  body: string;
}

export type Handler = (visit: Visit) => Reply;

export interface Route {
  method: 'GET' | 'POST';
  /** A path whose parts in braces are named and match `[\w-]+`, as the host's slugs do. */
  path: string;
  handle: Handler;
}

export const page = ({ markup }: Markup, headers: Record<string, string> = {}): Reply => ({
  status: 200,
  headers: { 'Content-Type': 'text/html; charset=utf-8', ...headers },
  body: markup,
});

export const redirect = (path: string): Reply => ({ status: 302, headers: { Location: path }, body: '' });

/** htmx loads this address as a whole page. */
export const hxRedirect = (path: string): Reply => ({
  status: 200,
  headers: { 'HX-Redirect': path },
  body: '',
});

/** htmx reloads the page it is on. */
export const hxRefresh = (): Reply => ({ status: 200, headers: { 'HX-Refresh': 'true' }, body: '' });

export const json = (value: unknown): Reply => ({
  status: 200,
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify(value),
});

export const notFound = (): Reply => ({
  status: 404,
  headers: { 'Content-Type': 'text/html; charset=utf-8' },
  body: '<h1>Not Found</h1>',
});

/** A handler for one delivery, named by `{slug}`; 404 when there is none of that name. */
export const onDelivery =
  (handle: (delivery: Delivery, visit: Visit) => Reply): Handler =>
  (visit) => {
    const delivery = visit.store.delivery(visit.params.slug ?? '');
    return delivery === undefined ? notFound() : handle(delivery, visit);
  };

export const get = (path: string, handle: Handler): Route => ({ method: 'GET', path, handle });
export const post = (path: string, handle: Handler): Route => ({ method: 'POST', path, handle });

/** The text of a form field; empty when it was not sent or is a file. */
export function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}

/** All texts of a field that may be sent several times. */
export const textsOf = (form: FormData, name: string): string[] =>
  form.getAll(name).filter((value) => typeof value === 'string');
