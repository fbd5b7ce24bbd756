import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { axeViolations } from './axe';
import { takePicture } from './take-picture';

/**
 * Takes a screenshot of one of the extension's own pages in each theme, from its top, as `<path>-<theme>.png`; and
 * expects that axe finds nothing wrong with either.
 */
export async function shootThemes(page: Page, path: string): Promise<void> {
  for (const theme of ['light', 'dark'] as const) {
    await page.evaluate((wanted) => {
      document.documentElement.dataset['theme'] = wanted;
      scrollTo(0, 0);
    }, theme);
    await takePicture(page, `${path}-${theme}.png`, 'whole');
    expect(await axeViolations(page), `${path}, ${theme}`).toEqual([]);
  }
}
