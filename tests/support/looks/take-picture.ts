import type { Page } from 'puppeteer-core';

/**
 * Takes a picture for whoever looks at the run with `PREFLIGHT_SHOTS=1`. No test reads it, and drawing a page once more
 * costs as much as many a test.
 */
export async function takePicture(
  page: Page,
  path: `${string}.png`,
  extent: 'seen' | 'whole' = 'seen',
): Promise<void> {
  if (process.env['PREFLIGHT_SHOTS']) await page.screenshot({ path, fullPage: extent === 'whole' });
}
