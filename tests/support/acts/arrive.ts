import type { Page } from 'puppeteer-core';

/**
 * Waits until a tab that is on its way shows `path`, whole. Where a page is left while it is still coming, or while its process
 * still changes, Firefox's driver loses the tab and waits for ever.
 */
export async function arrive(page: Page, path: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => location.pathname === wanted && document.readyState === 'complete',
    { polling: 50 },
    path,
  );
}
