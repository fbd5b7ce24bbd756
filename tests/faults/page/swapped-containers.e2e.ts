import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName } from '../../../scripts/browsers/extension-browser';
import { inShadow, PREFLIGHT_HOST } from '../../../scripts/browsers/in-shadow';
import { inNote } from '../../support/shown/in-note';
import { ORIGIN } from '../../support/acts/tabs';
import { TESTED_BROWSERS } from '../../support/scene/tested-browsers';
import { useOwnScene } from '../../support/scene/use-scene';

const DRAFT = '/nimbus/sidebar-panel-prompt';
/** The parts that Experimenter swaps, by a page that has them, and what of ours stands there: the pill, or notes. */
const PAGES: [path: string, parts: string[], ours: 'pill' | 'note'][] = [
  [`${DRAFT}/summary/`, ['#signoff', '#launch-controls', '#qa-status-form-container', '#content'], 'pill'],
  [`${DRAFT}/update_overview/`, ['#documentation-links', '#content-with-sidebar'], 'note'],
  [`${DRAFT}/update_branches/`, ['#branches-form'], 'pill'],
  ['/nimbus/cookie-banner-copy/summary/', ['#takeaways-card'], 'pill'],
  ['/nimbus/new/rollouts/video-controls-rollout/', ['#rollout-overview-body'], 'pill'],
  ['/nimbus/?status=Draft', ['#experiment-list'], 'note'],
  ['/', ['#my-deliveries-table-section'], 'note'],
];
const TIMES = 100;
/** The first swaps fill what is filled once. */
const FIRST = 20;
/** By how much less than this a page may have grown after all of them; the heap in bytes. */
const MOST = { nodes: 200, listeners: 20, heap: 300_000 };
const KINDS = Object.keys(MOST) as (keyof typeof MOST)[];

/** Puts copies of the parts in their places, as htmx does with what the server sent, again and again; answers what it missed. */
const swap = (page: Page, parts: readonly string[], times: number) =>
  page.evaluate(
    async (selectors, count) => {
      const missing = new Set<string>();
      for (let time = 0; time < count; time += 1) {
        for (const selector of selectors) {
          const part = document.querySelector(selector);
          if (!part) {
            missing.add(selector);
            continue;
          }
          const next = part.cloneNode(true) as Element;
          // What the server sends holds nothing of ours.
          for (const note of next.querySelectorAll('.preflight-note')) note.remove();
          part.replaceWith(next);
          next.dispatchEvent(new CustomEvent('htmx:afterSettle', { bubbles: true }));
        }
        await new Promise((done) => setTimeout(done));
      }
      return [...missing];
    },
    parts,
    times,
  );

const ours = (page: Page) =>
  page.evaluate(
    (host) => ({
      hosts: document.querySelectorAll(host).length,
      notes: document.querySelectorAll('.preflight-note').length,
    }),
    PREFLIGHT_HOST,
  );

/** What is there once nothing is added any more: notes come when the page is idle. */
async function settled(page: Page): ReturnType<typeof ours> {
  let last = '';
  await expect
    .poll(
      async () => {
        const [before, now] = [last, JSON.stringify(await ours(page))];
        last = now;
        return before === now;
      },
      { interval: 700 },
    )
    .toBe(true);
  return ours(page);
}

/** What Chromium says that a page holds, after collecting garbage. */
async function toldOf(page: Page): Promise<Held> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  for (let time = 0; time < 3; time += 1) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  await session.detach();
  const of = (wanted: string) => metrics.find((metric) => metric.name === wanted)?.value ?? 0;
  return { nodes: of('Nodes'), listeners: of('JSEventListeners'), heap: of('JSHeapUsedSize') };
}

type Held = Record<keyof typeof MOST, number>;
/** Firefox's driver cannot tell. */
const HELD: Record<BrowserName, (page: Page) => Promise<Held>> = {
  chromium: toldOf,
  firefox: async () => ({ nodes: 0, listeners: 0, heap: 0 }),
};

describe.each(TESTED_BROWSERS)('parts of a page that are swapped a hundred times in %s', (name) => {
  const scene = useOwnScene(name);
  let page: Page;

  beforeAll(() => {
    ({ page } = scene);
  });

  it.each(PAGES)(
    '%s, %j: one of each of ours, the focus stays, nothing is left',
    async (path, parts, where) => {
      await page.goto(ORIGIN + path);
      const pill = where === 'pill' ? await inShadow(page, '.pill') : undefined;
      if (where === 'note') await inNote(page, '.line, .mark');
      const before = await settled(page);
      await pill?.focus();
      expect(await swap(page, parts, FIRST)).toEqual([]);
      await expect.poll(() => ours(page)).toEqual(before);
      const held = await HELD[name](page);
      await swap(page, parts, TIMES);
      await expect.poll(() => ours(page)).toEqual(before);
      const isFocused = await pill?.evaluate(
        (button) => (button.getRootNode() as ShadowRoot).activeElement === button,
      );
      expect(isFocused).not.toBe(false);
      // What the last swaps asked for is done when the page is idle.
      const grown = async () => {
        const now = await HELD[name](page);
        return KINDS.filter((kind) => now[kind] - held[kind] >= MOST[kind]).map((kind) => [kind, now, held]);
      };
      await expect.poll(grown).toEqual([]);
    },
  );
});
