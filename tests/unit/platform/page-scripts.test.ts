import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAddress } from '@/experimenter/address';
import type { PageKind } from '@/experimenter/page-facts';
import { PRODUCTION_ORIGIN, STAGE_ORIGIN } from '@/platform/hosts';
import { deliveryPatternsOf, PAGE_SCRIPTS, patternsOf, type PageScript } from '@/platform/page-scripts';

/** As browsers match: the pattern's path against path and query, `*` being any text. */
function matches(pattern: string, url: string): boolean {
  const { origin, pathname, search } = new URL(url);
  const asRegExp = pattern.split('*').map((text) => text.replaceAll(/[.?+^$()[\]{}|\\]/g, '\\$&'));
  return new RegExp(`^${asRegExp.join('.*')}$`, 's').test(origin + pathname + search);
}

const runsOn = (
  url: string,
  { matches: where, excludeMatches = [] }: { matches: string[]; excludeMatches?: string[] },
) => where.some((each) => matches(each, url)) && !excludeMatches.some((each) => matches(each, url));

const scriptsOn = (url: string, hosts?: readonly string[]) =>
  PAGE_SCRIPTS.filter((script) => runsOn(url, patternsOf(script, hosts)));

const SCRIPT_OF: Record<PageKind, PageScript> = {
  home: 'lists',
  list: 'lists',
  features: 'lists',
  rollout: 'rollouts',
  overview: 'edit',
  branches: 'edit',
  metrics: 'edit',
  audience: 'edit',
  summary: 'experimenter',
  results: 'experimenter',
  history: 'experimenter',
};

const segment = fc.oneof(
  fc.constantFrom('nimbus', 'new', 'rollouts', 'features', 'summary', 'results', 'history', 'legacy'),
  fc.constantFrom('update_overview', 'update_branches', 'update_metrics', 'update_audience', 'my-slug'),
  fc.stringMatching(/^[\w-]{1,12}$/),
);
const address = fc
  .tuple(
    fc.constantFrom(PRODUCTION_ORIGIN, STAGE_ORIGIN),
    fc.array(segment, { maxLength: 5 }),
    fc.constantFrom('', '/', '?', '/?status=Live', '?show_errors=true'),
  )
  .map(([origin, path, end]) => origin + `/${path.join('/')}${end}`.replace('//', '/'));

describe('the scripts of the page side', () => {
  it('are never two on one page, whatever the address', () => {
    fc.assert(fc.property(address, (url) => scriptsOn(url).length <= 1));
  });

  it('are the one that can read the page, wherever a page is known', () => {
    fc.assert(
      fc.property(address, (url) => {
        const page = parseAddress(url)?.page;
        fc.pre(page !== undefined);
        expect(scriptsOn(url)).toEqual([SCRIPT_OF[page]]);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['/', 'lists'],
    ['/?my_deliveries_status=Draft', 'lists'],
    ['/nimbus/?status=Live', 'lists'],
    ['/nimbus/features/?application=ios', 'lists'],
    ['/nimbus/features-first/summary/', 'experimenter'],
    ['/nimbus/my-slug/summary/?save_failed=true', 'experimenter'],
    ['/nimbus/my-slug/update_audience/?show_errors=true', 'edit'],
    ['/nimbus/new/rollouts/my-slug/', 'rollouts'],
    ['/nimbus/rollouts/my-slug/', 'rollouts'],
  ])('%s has %s', (path, script) => {
    expect(scriptsOn(PRODUCTION_ORIGIN + path)).toEqual([script]);
  });

  it.each(['/legacy/', '/experiments/old-one/', '/admin/', '/api/v8/experiments/', '/glean/'])(
    'are none on %s',
    (path) => expect(scriptsOn(PRODUCTION_ORIGIN + path)).toEqual([]),
  );

  it('have room kept for a panel wherever a page shows one delivery, and on no list', () => {
    fc.assert(
      fc.property(address, (url) => {
        const here = parseAddress(url);
        fc.pre(here !== null);
        expect(runsOn(url, deliveryPatternsOf())).toBe(here.slug !== undefined);
      }),
      { numRuns: 500 },
    );
    expect(runsOn(`${PRODUCTION_ORIGIN}/legacy/`, deliveryPatternsOf())).toBe(false);
  });

  it('run on the owner’s own hosts as on the built-in ones', () => {
    expect(scriptsOn('http://localhost/nimbus/my-slug/update_metrics/', ['http://localhost/*'])).toEqual([
      'edit',
    ]);
  });
});
