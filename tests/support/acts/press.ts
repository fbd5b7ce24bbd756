import type { Page } from 'puppeteer-core';

/** What htmx puts at elements that it is still fetching, taking away or wiring. */
const AT_WORK = '.htmx-request, .htmx-swapping, .htmx-settling, .htmx-added';

/**
 * Clicks what Experimenter brought, no sooner than an owner's hand could: it is in view, nothing stands over it (the pill makes
 * way some frames after a page moved), and htmx has wired it. For 20 ms after a swap it has not, and a click is lost.
 */
export async function press(page: Page, selector: string): Promise<void> {
  const button = await page.waitForSelector(selector);
  if (!button) throw new Error(`${selector} is not there`);
  await button.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
  await page.waitForFunction(
    (element, atWork) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const isOnTop = element.contains(document.elementFromPoint(x + width / 2, y + height / 2));
      return isOnTop && !document.querySelector(atWork);
    },
    { polling: 50 },
    button,
    AT_WORK,
  );
  await button.click();
}
