import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { startDemo } from '../../demo/server';
import { MATCHED, UNMATCHED, withBenchBrowser } from '../../scripts/bench/bench-browser';
import { traceTasks, type OurTasks } from './our-tasks';

const SIZES = [10, 100, 500, 2000] as const;
const LOADS = 5;
const LONG_MS = 50;
/** A load is over when so many rows in view were looked up, and the page had so long (ms) to draw what came of it. */
const LOOKED_UP = 10;
const AFTERWARDS = 300;

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

const median = (figures: number[]) => figures.toSorted((a, b) => a - b)[figures.length >> 1] ?? Number.NaN;
const medianOf = (loads: readonly OurTasks[], name: keyof OurTasks) =>
  median(loads.map((load) => load[name]));

const row = (load: number, index: number) => `
  <tr><th scope="row"><a href="/nimbus/row-${load}-${index}/summary/" class="d-block mb-1">Row ${index}</a></th>
  <td><i class="fa-regular fa-circle-question"></i></td><td>Firefox Desktop</td><td>Release</td><td>5%</td>
  <td>sidebar<br></td><td>140.0 +</td><td>2026-11-05</td><td>2026-12-11 (36 days)</td><td><a>N/A</a></td></tr>`;

/**
 * A list of `count` deliveries in the host's markup, on one page without any script. Each load lists others, so that
 * nothing of them is known yet.
 */
const list = (
  load: number,
  count: number,
) => `<!doctype html><html lang="en" data-bs-theme="light"><title>Nimbus Experiments</title><body>
  <table id="experiment-table"><thead><tr><th>Name</th><th>QA</th><th>Application</th><th>Channel</th><th>Size</th>
  <th>Features</th><th>Versions</th><th>Start</th><th>End</th><th>Results</th></tr></thead>
  <tbody>${Array.from({ length: count }, (_, index) => row(load, index)).join('')}</tbody></table></body></html>`;

const addOne = (page: Page) =>
  page.evaluate(() => {
    const one = document.createElement('div');
    one.style.position = 'absolute';
    document.querySelector('tbody th')?.prepend(one);
    return new Promise((done) => setTimeout(done, 300));
  });

interface Measured {
  bySize: Map<number, OurTasks[]>;
  /** 500 rows, on a CPU made four times slower. */
  throttled: OurTasks[];
  /** The least that anybody can do to such a page, on the same CPU: one empty element into one row. */
  oneElement: OurTasks[];
}

async function measure(): Promise<Measured> {
  let [times, count] = [0, 0];
  const demo = await startDemo({
    overlay: (url) => (new URL(url).pathname === '/nimbus/' ? list((times += 1), count) : undefined),
  });
  const lookedUp = async () => {
    while (demo.log.filter(({ path }) => path.endsWith('/summary/')).length < LOOKED_UP) await pause(50);
    await pause(AFTERWARDS);
  };
  try {
    return await withBenchBrowser('.output/chrome-mv3', demo.port, async (browser) => {
      const page = await browser.newPage();
      const load = async (size: number) => {
        count = size;
        await page.goto('about:blank');
        demo.log.length = 0;
        return traceTasks(page, async () => {
          await page.goto(`${MATCHED}/nimbus/`);
          await lookedUp();
        });
      };
      const loads = async (size: number) => {
        const all: OurTasks[] = [];
        // The first compiles the scripts.
        for (let time = 0; time <= LOADS; time += 1) all.push(await load(size));
        return all.slice(1);
      };
      const bySize = new Map<number, OurTasks[]>();
      for (const size of SIZES) bySize.set(size, await loads(size));
      const cdp = await page.createCDPSession();
      await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
      const throttled = await loads(500);
      const oneElement: OurTasks[] = [];
      await page.goto(`${UNMATCHED}/nimbus/`);
      for (let time = 0; time < LOADS; time += 1) oneElement.push(await traceTasks(page, () => addOne(page)));
      return { bySize, throttled, oneElement };
    });
  } finally {
    await demo.close();
  }
}

test('a list costs the same for each row, from 10 to 2,000, and 500 rows make no long task at 4× throttle', async () => {
  const { bySize, throttled, oneElement } = await measure();
  const each = (name: keyof OurTasks) => SIZES.map((size) => medianOf(bySize.get(size) ?? [], name));
  const [ten = 0, hundred = 0, fiveHundred = 0, twoThousand = 0] = each('scripts');
  /** µs for each row more than ten. */
  const perRow = [(hundred - ten) / 90, (fiveHundred - ten) / 490, (twoThousand - ten) / 1990].map(
    (ms) => ms * 1000,
  );
  const shown = (figures: readonly number[]) => figures.map((figure) => figure.toFixed(1)).join(' / ');
  console.log(
    [
      `rows: ${SIZES.join(' / ')}`,
      `tasks with a script: ${shown(each('scripts'))} ms, a row more: ${shown(perRow)} µs`,
      `longest task with a script: ${shown(each('longestScript'))} ms, longest of all: ${shown(each('longest'))} ms`,
      `layouts of the whole page: ${each('wholeLayouts').join(' / ')}, forced: ${each('forcedLayouts').join(' / ')}`,
      `500 rows at 4×: longest task with a script ${medianOf(throttled, 'longestScript').toFixed(0)} ms ` +
        `(bar: ${LONG_MS}), longest of all ${medianOf(throttled, 'longest').toFixed(0)} ms, where one empty element costs ` +
        `${medianOf(oneElement, 'longest').toFixed(0)} ms`,
    ].join('\n'),
  );
  expect((perRow[2] ?? 0) / (perRow[1] ?? 1)).toBeLessThan(1.5);
  expect(Math.max(...each('forcedLayouts'))).toBe(0);
  expect(Math.max(...each('wholeLayouts'))).toBeLessThanOrEqual(2);
  expect(medianOf(throttled, 'longestScript')).toBeLessThan(LONG_MS);
  expect(medianOf(throttled, 'longest')).toBeLessThan(Math.max(LONG_MS, 2 * medianOf(oneElement, 'longest')));
}, 300_000);
