import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { startDemo } from '../../demo/server';
import { launchWithExtension } from '../../scripts/browsers/extension-browser';
import { ORIGIN } from '../support/tabs';

const SIZES = [10, 100, 500, 2000] as const;
const LOADS = 5;
const LONG_MS = 50;

const median = (figures: number[]) => figures.toSorted((a, b) => a - b)[figures.length >> 1] ?? Number.NaN;

const row = (index: number) => `
  <tr><th scope="row"><a href="/nimbus/row-${index}/summary/" class="d-block mb-1">Row ${index}</a></th>
  <td><i class="fa-regular fa-circle-question"></i></td><td>Firefox Desktop</td><td>Release</td><td>5%</td>
  <td>sidebar<br></td><td>140.0 +</td><td>2026-11-05</td><td>2026-12-11 (36 days)</td><td><a>N/A</a></td></tr>`;

/** A list of `count` deliveries in the host's markup, on one page. */
const list = (
  count: number,
) => `<!doctype html><html lang="en" data-bs-theme="light"><title>Nimbus Experiments</title><body>
  <table id="experiment-table"><thead><tr><th>Name</th><th>QA</th><th>Application</th><th>Channel</th><th>Size</th>
  <th>Features</th><th>Versions</th><th>Start</th><th>End</th><th>Results</th></tr></thead>
  <tbody>${Array.from({ length: count }, (_, index) => row(index)).join('')}</tbody></table></body></html>`;

/** Script time (ms) of one load of the list and the second after it, and its long tasks (ms). */
async function load(page: Page, url: string): Promise<{ script: number; long: number[] }> {
  const cdp = await page.createCDPSession();
  await cdp.send('Performance.enable');
  const spent = async () =>
    (await cdp.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'ScriptDuration')?.value ??
    0;
  await page.goto('about:blank');
  const before = await spent();
  await page.goto(url, { waitUntil: 'load' });
  const long = await page.evaluate(
    () =>
      new Promise<number[]>((resolve) => {
        const tasks: number[] = [];
        new PerformanceObserver((entries) =>
          tasks.push(...entries.getEntries().map((task) => task.duration)),
        ).observe({ type: 'longtask' });
        setTimeout(() => resolve(tasks), 1000);
      }),
  );
  const script = ((await spent()) - before) * 1000;
  await cdp.detach();
  return { script, long };
}

test('a list costs the same for each row, from 10 to 2,000, and 500 rows make no long task at 4× throttle', async () => {
  let count = 0;
  const demo = await startDemo({
    overlay: (url) => (new URL(url).pathname === '/nimbus/' ? list(count) : undefined),
  });
  const driver = await launchWithExtension('chromium', { port: demo.port });
  const page = await driver.browser.newPage();
  const costs = new Map<number, number>();
  for (const size of SIZES) {
    count = size;
    const scripts: number[] = [];
    for (let time = 0; time < LOADS; time += 1) scripts.push((await load(page, `${ORIGIN}/nimbus/`)).script);
    costs.set(size, median(scripts));
  }
  const cdp = await page.createCDPSession();
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  count = 500;
  const throttled: number[] = [];
  for (let time = 0; time < LOADS; time += 1)
    throttled.push(Math.max(0, ...(await load(page, `${ORIGIN}/nimbus/`)).long));
  await driver.close();
  await demo.close();
  const base = costs.get(10) ?? 0;
  const perRow = SIZES.slice(1).map((size) => ((costs.get(size) ?? 0) - base) / (size - 10));
  console.log(
    `rows: script ${SIZES.map((size) => `${size}: ${costs.get(size)?.toFixed(1)} ms`).join(', ')}; ` +
      `a row ${perRow.map((cost) => `${(cost * 1000).toFixed(0)} µs`).join(', ')}; ` +
      `longest task with 500 rows at 4×: ${median(throttled).toFixed(0)} ms (bar: ${LONG_MS})`,
  );
  expect((perRow.at(-1) ?? 0) / (perRow[1] ?? 1)).toBeLessThan(2);
  expect(median(throttled)).toBeLessThan(LONG_MS);
}, 300_000);
