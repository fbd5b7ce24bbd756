import type { Page } from 'puppeteer-core';

/**
 * Goes to another page of the site that a tab shows, or to the same one again, and waits until it has loaded. By the page's
 * own `location`: the driver's way waits for ever in Firefox now and then, when a page is left just after it was swapped.
 * Where the page comes from another process, Firefox shows an empty one in between, which is whole and marked by nobody.
 *
 * @param path where to; absent: the same page anew
 */
export async function travel(page: Page, path?: string): Promise<void> {
  await page.evaluate((to) => {
    Object.assign(globalThis, { isLeft: true });
    if (to === undefined) location.reload();
    else location.assign(to);
  }, path);
  await page.waitForFunction(
    () => !('isLeft' in globalThis) && location.protocol !== 'about:' && document.readyState === 'complete',
    { polling: 50 },
  );
}
