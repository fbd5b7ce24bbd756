import { describe, expect, it } from 'vitest';
import { pick, seededRandom } from '../support/made/seeded-random';
import { stored } from '../support/shown/stored';
import { ask } from '../support/acts/tabs';
import { TESTED_BROWSERS } from '../support/scene/tested-browsers';
import { useOwnScene } from '../support/scene/use-scene';
import { ACTIONS } from './actions';
import { storedAsModel } from './model';
import {
  createWorld,
  heapOf,
  leftOfClosedTabs,
  liveHosts,
  openTab,
  SLUGS,
  storageOf,
  type World,
} from './world';

/** `npm run soak` takes ten, and another seed each time; the short one does the same each time it is run. */
const MINUTES = Number(process.env['SOAK_MINUTES'] ?? 1);
const SEED = Number(process.env['SOAK_SEED'] ?? 984_517);
/** Storage is compared with the model after so many actions. */
const LOOK_EVERY = 10;
const MB = 1024 * 1024;
/** Bytes that the heap may grow by. Firefox clears away the page before when it likes, some 7 MB with its process's own. */
const MOST_GROWN = { chromium: 4 * MB, firefox: 12 * MB };
/** The heap is looked at so often in a run. */
const QUARTERS = 4;
/** A run of so many minutes has seen all pages before its end. */
const LONG = 3;
/** Characters that storage may come to beside what the owner recorded. */
const MOST_STORED = 400_000;

async function agrees({ observer, model }: World, done: string): Promise<void> {
  const { progress, settings } = storedAsModel(await stored(observer));
  expect({ progress, settings }, `${done}; replay with SOAK_SEED=${SEED}`).toEqual(model);
}

const CARRIED = `api.storage.local.get('sync-state').then(({ 'sync-state': state }) => state?.changes === state?.carried)`;

describe.each(TESTED_BROWSERS)(`a soak of ${MINUTES} minutes with seed ${SEED} in %s`, (name) => {
  const scene = useOwnScene(name);

  it(
    'loses nothing, doubles nothing, throws nothing and grows nothing',
    async () => {
      const world = await createWorld(scene);
      const counts: Record<string, number> = {};
      const heaps: number[] = [];
      const sizes: number[] = [];
      const [start, length] = [Date.now(), MINUTES * 60_000];
      const end = start + length;
      let step = 0;
      for (; Date.now() < end; step += 1) {
        // Each action has its own numbers, so that a replay stays in step whatever the one before needed.
        const random = seededRandom(SEED + step * 7919);
        const [title, act] = pick(random, ACTIONS);
        counts[title] = (counts[title] ?? 0) + 1;
        await act(world, random).catch((error: unknown) => {
          throw new Error(`Action ${step}, "${title}", with SOAK_SEED=${SEED}`, { cause: error });
        });
        if (step % LOOK_EVERY > 0) continue;
        if (Date.now() > start + (length * (heaps.length + 1)) / QUARTERS) {
          heaps.push(await heapOf(world));
          sizes.push(await storageOf(world));
        }
        await agrees(world, `after action ${step}, "${title}"`);
        // Just after Back or Forward the driver may not know which page it is on.
        const hosts = /back|forward/.test(title) ? 0 : await liveHosts(world.page);
        expect(hosts).toBeLessThanOrEqual(1);
      }
      await agrees(world, 'in the end');
      heaps.push(await heapOf(world));
      sizes.push(await storageOf(world));
      await expect.poll(() => ask(world.observer, CARRIED), { timeout: 60_000 }).toBe(true);
      const errors = await scene.driver.ourErrors();
      console.log(
        JSON.stringify({
          browser: name,
          seed: SEED,
          minutes: MINUTES,
          actions: step,
          counts,
          heaps,
          sizes,
          errors: errors.length,
          lostTabs: world.lostTabs,
        }),
      );
      expect({ errors, pageErrors: world.pageErrors }).toEqual({ errors: [], pageErrors: [] });
      expect(name === 'chromium' ? world.lostTabs : 0).toBe(0);
      const heap = Math.max(...heaps.slice(0, 2));
      expect((heaps.at(-1) ?? 0) - heap).toBeLessThan(MOST_GROWN[name]);
      // Everything that the pages can show fits in so much; once all were seen, nothing adds up.
      expect(sizes.at(-1)).toBeLessThan(MOST_STORED);
      const [, , size = 0] = sizes;
      const grown = MINUTES >= LONG ? (sizes.at(-1) ?? 0) - size : 0;
      expect(grown).toBeLessThan(MOST_STORED / 10);
      await openTab(world, SLUGS[1]);
      await expect.poll(() => leftOfClosedTabs(world)).toEqual([]);
    },
    MINUTES * 60_000 + 180_000,
  );
});
