import { describe, expect, it } from 'vitest';
import { progressOf, tellBackground } from '../../support/shown/stored';
import { ask, openObserver } from '../../support/acts/tabs';
import { TESTED_BROWSERS } from '../../support/scene/tested-browsers';
import { useOwnScene } from '../../support/scene/use-scene';

/** Everything that Chromium lets an extension write into browser sync, in space or in a minute; Firefox limits space only. */
const EXHAUST = {
  space: `(async () => {
    for (let index = 0; index < 20; index += 1)
      await api.storage.sync.set({ ['filler-' + index]: 'x'.repeat(8000) }).catch(() => {});
  })()`,
  rate: `(async () => {
    for (let index = 0; index < 150; index += 1) await api.storage.sync.set({ filler: index }).catch(() => {});
  })()`,
} as const;
const STATE = `api.storage.local.get('sync-state').then(({ 'sync-state': state }) => state ?? {})`;

describe.each(TESTED_BROWSERS)('browser sync that takes no more in %s', (name) => {
  // What is used up of browser sync's rate is missing for a minute, to the files that come after.
  const scene = useOwnScene(name);

  it.each(Object.keys(EXHAUST) as (keyof typeof EXHAUST)[])(
    'for want of %s: ticks are kept here, what waits is counted, and nothing is tried in a loop',
    async (want) => {
      const observer = await openObserver(scene.driver);
      await ask(observer, EXHAUST[want]);
      for (let index = 0; index < 5; index += 1) {
        const change = { state: 'done', note: 'n'.repeat(900) };
        const reply = await tellBackground(observer, {
          type: 'change-item',
          key: `delivery-${want}-${index}`,
          item: 'qa.status',
          change,
        });
        expect(reply).toEqual({ ok: true });
      }
      // It was tried, and what came of it is known: carried, kept here for want of room, or to be tried again.
      await expect
        .poll(
          async () => {
            const state = (await ask(observer, STATE)) as Record<string, number>;
            return (
              (state['changes'] ?? 0) > 0 &&
              (state['carried'] === state['changes'] || (state['nextRetryAt'] ?? 0) > Date.now())
            );
          },
          { timeout: 20_000 },
        )
        .toBe(true);
      for (let index = 0; index < 5; index += 1)
        expect(await progressOf(observer, `delivery-${want}-${index}`)).toMatchObject({
          'qa.status': { state: 'done' },
        });
      await observer.close();
    },
  );
});
