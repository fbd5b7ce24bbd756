import { describe, expect, it } from 'vitest';
import { parseAddress } from '@/experimenter/address';
import { addressOf, PLACE_NAMES, type Place } from '@/experimenter/address-of';
import { PRODUCTION_ORIGIN } from '@/experimenter/hosts';
import { captures, WHY_SKIPPED } from '../../support/recorded/captures';
import { recordedPages } from '../../support/recorded/recorded-pages';

/** Where a fragment cannot be checked on a recorded page, and why. */
const NOT_RECORDED: ReadonlySet<string> = new Set([
  // Recorded pages fold the recipe away; the id is in the template.
  '#preview-recipe-json',
]);

/** Ids of the recorded pages, by page kind; the markup need not be parsed for that. */
const idsOf = (page: string): Set<string> =>
  new Set(
    recordedPages
      .filter((recorded) => recorded.page === page)
      .flatMap(({ html }) => [...html().matchAll(/ id="([^"]+)"/g)].map(([, id]) => `#${id}`)),
  );

const PAGES = ['summary', 'overview', 'branches', 'metrics', 'audience', 'rollout'];
const IDS = new Map(PAGES.map((page) => [page, idsOf(page)]));

describe('addressOf', () => {
  it('names a field of an edit page', () => {
    expect(addressOf('tab-groups', 'edit-links')).toBe(
      '/nimbus/tab-groups/update_overview/#documentation-links',
    );
  });

  it('names the page that lists what is missing', () => {
    expect(addressOf('tab-groups', 'missing-audience')).toBe(
      '/nimbus/tab-groups/update_audience/?show_errors=true',
    );
  });

  it('names a card of the one page that the new rollouts UI has', () => {
    const address = addressOf('tab-groups', 'edit-links', 'rollouts');

    expect(address).toBe('/nimbus/new/rollouts/tab-groups/#rollout-card-overview');
  });

  it.each(PLACE_NAMES)('%s is an address that the room reads itself', (place: Place) => {
    for (const ui of ['classic', 'rollouts'] as const) {
      expect(parseAddress(PRODUCTION_ORIGIN + addressOf('tab-groups', place, ui))?.slug).toBe('tab-groups');
    }
  });

  it.skipIf(!captures)(
    `every fragment stands on a recorded page${captures ? '' : ` (skipped: ${WHY_SKIPPED})`}`,
    () => {
      const missing = PLACE_NAMES.flatMap((place) =>
        (['classic', 'rollouts'] as const).map((ui) => {
          const { hash, href } = new URL(addressOf('tab-groups', place, ui), PRODUCTION_ORIGIN);
          return { hash, page: parseAddress(href)?.page ?? '' };
        }),
      ).filter(({ hash, page }) => hash && !NOT_RECORDED.has(hash) && !IDS.get(page)?.has(hash));

      expect(missing).toEqual([]);
    },
  );
});
