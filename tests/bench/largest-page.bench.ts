import { build } from 'vite';
import { expect, test } from 'vitest';
import { startDemo } from '../../demo/server';
import { launchWithExtension } from '../../scripts/browsers/extension-browser';
import { captures, WHY_SKIPPED } from '../support/recorded/captures';
import { recordedPages } from '../support/recorded/recorded-pages';

const ROOT = new URL('../..', import.meta.url).pathname;
const LOADS = 9;

const median = (figures: number[]) => figures.toSorted((a, b) => a - b)[figures.length >> 1] ?? Number.NaN;

/** The reader as it ships, as one script that a page can run. */
async function readerScript(): Promise<string> {
  const output = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': ROOT } },
    build: { write: false, lib: { entry: 'experimenter/read-page.ts', formats: ['iife'], name: 'Reader' } },
  });
  const files = (Array.isArray(output) ? output : [output]).flatMap((one) =>
    'output' in one ? one.output : [],
  );
  return files.flatMap((file) => (file.type === 'chunk' ? [file.code] : []))[0] ?? '';
}

test.skipIf(!captures)(
  `reading the largest page costs under 5 % of its own load${captures ? '' : ` (skipped: ${WHY_SKIPPED})`}`,
  async () => {
    const [largest] = recordedPages
      .map((page) => ({ ...page, text: page.html() }))
      .toSorted((a, b) => b.text.length - a.text.length);
    if (!largest) throw new Error('no recorded page');
    const demo = await startDemo({ overlay: () => largest.text });
    const driver = await launchWithExtension('chromium', { port: demo.port });
    const page = await driver.browser.newPage();
    const loads: number[] = [];
    for (let load = 0; load < LOADS; load++) {
      await page.goto(largest.url, { waitUntil: 'load' });
      loads.push(
        await page.evaluate(
          () => performance.getEntriesByType('navigation').map((entry) => entry.duration)[0] ?? 0,
        ),
      );
    }
    await page.addScriptTag({ content: await readerScript() });
    const reads = await page.evaluate(
      (url) =>
        Array.from({ length: 200 }, () => {
          const start = performance.now();
          (
            globalThis as unknown as { Reader: { readPage(document: Document, url: string): unknown } }
          ).Reader.readPage(document, url);
          return performance.now() - start;
        }),
      largest.url,
    );
    await driver.close();
    await demo.close();
    // A page reads itself once a load, cold: the first readings count, not the ones a warm engine does later.
    const [load, cold] = [median(loads), median(reads.slice(0, 3))];
    console.log(
      `${largest.file} (${largest.text.length} bytes): load ${load.toFixed(0)} ms, cold read ${cold.toFixed(2)} ms; ${((cold / load) * 100).toFixed(1)} % (bar: 5 %)`,
    );
    expect(cold / load).toBeLessThan(0.05);
  },
  180_000,
);
