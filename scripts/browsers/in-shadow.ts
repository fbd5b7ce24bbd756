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
 * Opens the panel where it is not open yet. A panel that was open before opens by itself when the page is idle: that may be
 * between looking and clicking, and the click then closed it, so it is looked at until it is open.
 */
export async function openPanel(page: Page) {
  const pill = await inShadow(page, '.pill');
  const isOpen = () => pill.evaluate((element) => element.getAttribute('aria-expanded') === 'true');
  await page.evaluate(() => new Promise((idle) => requestIdleCallback(idle)));
  while (!(await isOpen())) await pill.click();
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
