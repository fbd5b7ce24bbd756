import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../browsers/extension-browser.ts';
import { FIRST_PAGES, PAGES } from '../pseudo/stops.ts';

const THEMES = ['light', 'dark'] as const;
const ORIGIN = 'https://experimenter.services.mozilla.com';
/** How large the popup and the side panel are, in px; the others have a tab. */
const SIZES: Readonly<Record<string, { width: number; height: number }>> = {
  popup: { width: 400, height: 600 },
  sidepanel: { width: 380, height: 800 },
};
const LONG = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen '.repeat(3).trim();

/** What a page's storage does instead of answering; only Chromium lets a test put that in its way. */
const STORAGE = { error: `Promise.reject(new Error('IO error'))`, loading: 'new Promise(() => {})' } as const;

/** An expression in an extension page, with `api` for `browser.*`. */
const run = (page: Page, expression: string): Promise<unknown> =>
  page.evaluate(`(async (api) => (${expression}))(globalThis.browser ?? globalThis.chrome)`);

/** Takes pictures of the extension's own pages in their states, in both themes. */
export function ownPageShots(driver: ExtensionBrowser, folder: string) {
  const type = driver.name === 'firefox' ? 'png' : 'webp';
  const open = async (page: Page, address: string) => {
    await page.goto('about:blank');
    await page.setViewport(SIZES[address.split('.')[0] ?? ''] ?? { width: 1280, height: 800 });
    await driver.openExtensionPage(page, address);
    await page.waitForSelector('h1');
  };
  const shoot = async (page: Page, name: string) => {
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    for (const theme of THEMES) {
      await page.evaluate((wanted) => {
        document.documentElement.dataset['theme'] = wanted;
        scrollTo(0, 0);
        const picture = [...document.querySelectorAll('#plan-picture, #size-plot')].find((each) =>
          each.checkVisibility(),
        );
        picture?.scrollIntoView({ block: 'center' });
      }, theme);
      await page.waitForNetworkIdle({ idleTime: 150 }).catch(() => {});
      await page.screenshot({
        path: join(folder, `${name}-${theme}.${type}`),
        type,
        ...(type === 'webp' && { quality: 70 }),
      });
    }
  };
  const nameOf = (address: string, index: number) => `${address.split('.')[0]}-${index + 1}`;
  const tab = async (page: Page) =>
    String(await run(page, `(await api.tabs.query({ url: '${ORIGIN}/*' }))[0]?.id`));

  return {
    async first() {
      const page = await driver.browser.newPage();
      for (const { address } of [...FIRST_PAGES, { address: 'options.html' }, { address: 'welcome.html' }]) {
        await open(page, address);
        await shoot(page, `${address.split('.')[0]}-first`);
      }
      await page.close();
    },
    async used() {
      const page = await driver.browser.newPage();
      await open(page, 'options.html');
      const id = await tab(page);
      for (const [index, { address, act }] of PAGES.entries()) {
        // As at first.
        if (/^(options|welcome)/.test(address)) continue;
        await open(page, address.replace('TAB', id));
        await act?.(page);
        await shoot(page, nameOf(address, index));
      }
      await page.close();
    },
    /** With a name that has no place to break. */
    async long() {
      const page = await driver.browser.newPage();
      await open(page, 'options.html');
      const id = await tab(page);
      const rename = `api.storage.local.get(null).then((all) => {
        for (const [key, record] of Object.entries(all))
          if (key.startsWith('delivery:') && record.facts.name) record.facts.name.value = ${JSON.stringify(LONG)};
        return api.storage.local.set(all);
      })`;
      await run(page, rename);
      for (const address of [`popup.html?tab=${id}`, `sidepanel.html?tab=${id}`, 'deliveries.html']) {
        await open(page, address);
        await shoot(page, `${address.split('.')[0]}-long`);
      }
      await page.close();
    },
    async failing() {
      if (driver.name === 'firefox') return;
      for (const [state, answer] of Object.entries(STORAGE)) {
        const page = await driver.browser.newPage();
        await page.evaluateOnNewDocument(`{
          const { local } = (globalThis.browser ?? globalThis.chrome)?.storage ?? {};
          if (local) Object.defineProperty(local, 'get', { value: () => ${answer} });
        }`);
        for (const address of ['popup.html', 'sidepanel.html', 'deliveries.html']) {
          await open(page, address);
          await shoot(page, `${address.split('.')[0]}-${state}`);
        }
        await page.close();
      }
    },
  };
}
