import type { ElementHandle, Page } from 'puppeteer-core';

export const PREFLIGHT_HOST = '#preflight-for-experimenter';

/**
 * Waits for an element inside our open shadow root; fails after `timeout` ms. It polls by animation frame on purpose:
 * puppeteer's own piercing selectors watch the document for mutations, which do not show from inside a shadow root.
 */
export async function inShadow(
  page: Page,
  selector: string,
  timeout = 20_000,
): Promise<ElementHandle<HTMLElement>> {
  const found = await page.waitForFunction(
    (host: string, wanted: string) => document.querySelector(host)?.shadowRoot?.querySelector(wanted) ?? null,
    { polling: 'raf', timeout },
    PREFLIGHT_HOST,
    selector,
  );
  return found.asElement() as ElementHandle<HTMLElement>;
}

/**
 * Opens the panel where it is not open yet. A panel that was open before opens by itself when the page is idle, and a
 * click at that moment would close it; so the page's next idle moment is waited for first.
 */
export async function openPanel(page: Page) {
  const pill = await inShadow(page, '.pill');
  await page.evaluate(() => new Promise((idle) => requestIdleCallback(idle)));
  if ((await pill.evaluate((element) => element.getAttribute('aria-expanded'))) !== 'true')
    await pill.click();
  return panelFrame(page);
}

/** The frame of the panel, once its first item or sentence is drawn. */
export async function panelFrame(page: Page) {
  const element = await inShadow(page, 'iframe');
  const frame = await element.contentFrame();
  if (!frame) throw new Error('The panel has no frame.');
  await frame.waitForSelector('.item, .panel-empty:not(:empty), .all-done');
  return frame;
}
