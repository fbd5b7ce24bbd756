import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { iconStyles } from '../icons.ts';
import { get, notFound, type Reply, type Route } from '../route.ts';

const require = createRequire(import.meta.url);
const own = (name: string): string => readFileSync(new URL(`../assets/${name}`, import.meta.url), 'utf8');
const library = (name: string): string => readFileSync(require.resolve(name), 'utf8');

const CSS = 'text/css; charset=utf-8';
const JS = 'text/javascript; charset=utf-8';

/** What pages load, read when first asked for: our own files, and the host's own libraries from npm. */
const ASSETS: Readonly<Record<string, { type: string; read: () => string }>> = {
  'bootstrap.min.css': { type: CSS, read: () => library('bootstrap/dist/css/bootstrap.min.css') },
  'bootstrap.bundle.min.js': { type: JS, read: () => library('bootstrap/dist/js/bootstrap.bundle.min.js') },
  'htmx.min.js': { type: JS, read: () => library('htmx.org/dist/htmx.min.js') },
  'icons.css': { type: CSS, read: iconStyles },
  'stand-in.css': { type: CSS, read: () => own('stand-in.css') },
  'stand-in.js': { type: JS, read: () => own('stand-in.js') },
  'logo.svg': { type: 'image/svg+xml', read: () => own('logo.svg') },
};

const answer = (name: string): Reply => {
  const asset = ASSETS[name];
  if (asset === undefined) return notFound();
  return {
    status: 200,
    headers: { 'Content-Type': asset.type, 'Cache-Control': 'max-age=600' },
    body: asset.read(),
  };
};

/** Styles, scripts and the logo. */
export const assetRoutes: readonly Route[] = [
  get('/static/{name}', ({ params }) => answer(params.name ?? '')),
];
