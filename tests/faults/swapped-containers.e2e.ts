import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { inShadow, PREFLIGHT_HOST } from '../../scripts/browsers/in-shadow';
import { inNote } from '../support/in-note';
import { ORIGIN } from '../support/tabs';
import { TESTED_BROWSERS, TESTED_CHROMIUM } from '../support/tested-browsers';
import { useOwnScene } from '../support/use-scene';

const SLUG = 'sidebar-panel-prompt';
/** The parts that Experimenter swaps, with a page that has each. */
const CONTAINERS: [string, string][] = [
  ['#content', 'summary'],
  ['#content-with-sidebar', 'update_overview'],
  ['#documentation-links', 'update_overview'],
  ['#signoff', 'summary'],
  ['#launch-controls', 'summary'],
  ['#branches-form', 'update_branches'],
];
const TIMES = 100;

/** Puts a copy of the part in its place, as htmx does with what the server sent, again and again; how often it could. */
const swap = (page: Page, container: string, times: number) =>
  page.evaluate(
    async (selector, count) => {
      for (let time = 0; time < count; time += 1) {
        const part = document.querySelector(selector);
        if (!part) return time;
        const next = part.cloneNode(true) as Element;
        // What the server sends holds nothing of ours.
        for (const note of next.querySelectorAll('.preflight-note')) note.remove();
        part.replaceWith(next);
        next.dispatchEvent(new CustomEvent('htmx:afterSettle', { bubbles: true }));
        await new Promise((done) => setTimeout(done));
      }
      return count;
    },
    container,
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

describe.each(TESTED_BROWSERS)('a part of the page that is swapped a hundred times in %s', (name) => {
  const scene = useOwnScene(name);
  let page: Page;

  beforeAll(() => {
    ({ page } = scene);
  });

  it.each(CONTAINERS)(
    '%s on %s: one of each of ours, and the focus stays on the pill',
    async (part, path) => {
      await page.goto(`${ORIGIN}/nimbus/${SLUG}/${path}/`);
      const pill = await inShadow(page, '.pill');
      if (path === 'update_overview') await inNote(page, '.line');
      const before = await settled(page);
      await pill.focus();
      expect(await swap(page, part, TIMES)).toBe(TIMES);
      await expect.poll(() => ours(page)).toEqual(before);
      expect(
        await pill.evaluate((button) => (button.getRootNode() as ShadowRoot).activeElement === button),
      ).toBe(true);
    },
  );
});

describe.each(TESTED_CHROMIUM)('what swaps leave behind in %s', (name) => {
  const scene = useOwnScene(name);

  it('is no listener, no node and no heap', async () => {
    const { page } = scene;
    await page.goto(`${ORIGIN}/nimbus/${SLUG}/update_overview/`);
    await inNote(page, '.line');
    const session = await page.createCDPSession();
    await session.send('Performance.enable');
    const measure = async () => {
      await expect.poll(() => ours(page)).toMatchObject({ hosts: 1 });
      for (let time = 0; time < 3; time += 1) await session.send('HeapProfiler.collectGarbage');
      const { metrics } = await session.send('Performance.getMetrics');
      const of = (wanted: string) => metrics.find((metric) => metric.name === wanted)?.value ?? 0;
      return { nodes: of('Nodes'), listeners: of('JSEventListeners'), heap: of('JSHeapUsedSize') };
    };
    // The first swaps fill what is filled once.
    await swap(page, '#content-with-sidebar', 20);
    const before = await measure();
    await swap(page, '#content-with-sidebar', TIMES);
    const after = await measure();
    expect(after.listeners - before.listeners).toBeLessThan(20);
    expect(after.nodes - before.nodes).toBeLessThan(200);
    expect(after.heap - before.heap).toBeLessThan(300_000);
  });
});
