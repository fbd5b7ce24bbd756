import type { ElementHandle, Page } from 'puppeteer-core';

/** Waits for an element inside the first of our notes on the page that has one; polled as in `inShadow`. */
export async function inNote(page: Page, selector: string): Promise<ElementHandle<HTMLElement>> {
  const found = await page.waitForFunction(
    (wanted: string) =>
      [...document.querySelectorAll('.preflight-note')]
        .map((note) => note.shadowRoot?.querySelector(wanted))
        .find(Boolean) ?? null,
    { polling: 'raf' },
    selector,
  );
  return found.asElement() as ElementHandle<HTMLElement>;
}
