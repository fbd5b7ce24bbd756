import { PRODUCTION_ORIGIN, STAGE_ORIGIN } from './hosts';
import { lookup } from './values/lookup';
import type { PageKind } from './page-facts';

/** What an address of Experimenter stands for. `slug` is present on the pages of one delivery. */
export interface Address {
  origin: string;
  page: PageKind;
  slug?: string;
  /** The page was opened with `?show_errors=true`, so that it lists what is missing. */
  showsErrors: boolean;
}

/**
 * Words that stand where a slug would under `/nimbus/` (nimbus_ui/urls.py, and `rollouts`,
 * mozilla/experimenter#17419).
 */
const RESERVED = /^(table|create|features?|tags|grafana-proxy|new|rollouts|labs)$/;

/** Last segment of a delivery's address → page. The bare slug redirects to the summary. */
const PAGE_OF_SEGMENT: Readonly<Record<string, PageKind>> = {
  '': 'summary',
  summary: 'summary',
  history: 'history',
  results: 'results',
  update_overview: 'overview',
  update_branches: 'branches',
  update_metrics: 'metrics',
  update_audience: 'audience',
};

const PAGE_OF_PATH: Readonly<Record<string, PageKind>> = {
  '': 'home',
  nimbus: 'list',
  'nimbus/features': 'features',
};

const DELIVERY_PATH = /^nimbus\/([\w-]{1,80})(?:\/(\w+))?$/;
const ROLLOUT_PATH = /^nimbus\/(?:new\/)?rollouts\/([\w-]{1,80})$/;

function placeOfPath(pathname: string): { page: PageKind; slug?: string } | null {
  const path = pathname.replace(/^\/|\/$/g, '');
  const page = lookup(PAGE_OF_PATH, path);
  if (page) return { page };
  const rollout = ROLLOUT_PATH.exec(path)?.[1];
  if (rollout) return RESERVED.test(rollout) ? null : { page: 'rollout', slug: rollout };
  const [, slug, segment = ''] = DELIVERY_PATH.exec(path) ?? [];
  const edited = lookup(PAGE_OF_SEGMENT, segment);
  return slug && edited && !RESERVED.test(slug) ? { page: edited, slug } : null;
}

/**
 * The slug of the delivery that a path of Experimenter (`/nimbus/<slug>/summary/`) leads to, if it leads to
 * one.
 */
export function slugOfPath(pathname: string): string | undefined {
  return placeOfPath(pathname)?.slug;
}

/**
 * Tells which page of Experimenter an address is. Null for anything else: other hosts, fragments that only
 * htmx asks for, legacy pages, text that is no URL.
 *
 * @param extraOrigins Origins (`https://host[:port]`) that the owner added to production and stage.
 */
export function parseAddress(url: string, extraOrigins: readonly string[] = []): Address | null {
  const parsed = URL.parse(url);
  if (!parsed || ![PRODUCTION_ORIGIN, STAGE_ORIGIN, ...extraOrigins].includes(parsed.origin)) return null;
  const place = placeOfPath(parsed.pathname);
  return (
    place && {
      origin: parsed.origin,
      ...place,
      showsErrors: parsed.searchParams.get('show_errors') === 'true',
    }
  );
}
