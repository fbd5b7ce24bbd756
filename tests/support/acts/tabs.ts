import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../../../scripts/browsers/extension-browser';

export const ORIGIN = 'https://experimenter.services.mozilla.com';

/** Opens one of the extension's pages in a tab of its own, where `browser.*` can be asked what it knows. */
export async function openObserver(driver: ExtensionBrowser, path = 'popup.html'): Promise<Page> {
  const page = await driver.browser.newPage();
  await driver.openExtensionPage(page, path);
  return page;
}

/**
 * Runs an expression with `api` (the extension's `browser.*`) in an extension page. A string on purpose: in a function,
 * the test's own variables would shadow the page's.
 */
export const ask = (observer: Page, expression: string): Promise<unknown> =>
  observer.evaluate(`(async (api) => (${expression}))(globalThis.browser ?? globalThis.chrome)`);

/** Id of the tab that shows Experimenter; of several, the one whose address holds `path`. */
export const tabId = async (observer: Page, path = ''): Promise<number> =>
  (await ask(
    observer,
    `(await api.tabs.query({ url: '${ORIGIN}/*' })).find((tab) => tab.url.includes('${path}')).id`,
  )) as number;

/** Text of the toolbar badge of a tab. */
export const badgeText = async (observer: Page, tab: number): Promise<string> =>
  (await ask(observer, `api.action.getBadgeText({ tabId: ${tab} })`)) as string;

/** Title of the toolbar button of a tab. */
export const badgeTitle = async (observer: Page, tab: number): Promise<string> =>
  (await ask(observer, `api.action.getTitle({ tabId: ${tab} })`)) as string;
