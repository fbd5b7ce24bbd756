import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { inShadow, PREFLIGHT_HOST } from '../../scripts/browsers/in-shadow';
import { ORIGIN } from '../support/tabs';
import { TESTED_BROWSERS } from '../support/tested-browsers';
import { useScene } from '../support/use-scene';

const SEEN = 'pinned-tabs-onboarding';

/** What the marks of a page say, with the delivery each stands at. */
const marks = (page: Page) =>
  page.$$eval('.preflight-note', (notes) =>
    notes.map((note) => {
      const link = note.parentElement?.querySelector('a[href^="/nimbus/"]');
      return `${link?.getAttribute('href')?.split('/')[2]}: ${note.shadowRoot?.querySelector('.sr-only')?.textContent}`;
    }),
  );
const waitForMarks = (page: Page) =>
  page.waitForFunction(() => document.querySelector('.preflight-note'), { polling: 'raf' });
const heights = (page: Page) =>
  page.$$eval('#experiment-table tbody tr', (rows) => rows.map((row) => row.getBoundingClientRect().height));

describe.each(TESTED_BROWSERS)('marks at the rows of lists in %s', (name) => {
  const scene = useScene(name);
  let page: Page;

  beforeAll(() => {
    ({ page } = scene);
  });

  it('are not there while no delivery was opened, and then at the one that has a problem', async () => {
    await page.goto(`${ORIGIN}/nimbus/?status=Draft`);
    await page.waitForSelector(PREFLIGHT_HOST);
    expect(await marks(page)).toEqual([]);

    await page.goto(`${ORIGIN}/nimbus/${SEEN}/summary/`);
    await inShadow(page, '.pill');
    await page.goto(`${ORIGIN}/nimbus/?status=Draft`);
    await waitForMarks(page);
    expect(await marks(page)).toEqual([
      expect.stringMatching(new RegExp(`^${SEEN}: Pinned tabs onboarding: 1 error`)),
    ]);
  });

  it('make no row higher', async () => {
    const withMarks = await heights(page);
    await page.$$eval('.preflight-note', (notes) => notes.forEach((note) => note.remove()));
    expect(await heights(page)).toEqual(withMarks);
  });

  it('leave before htmx stores the page, and come back once after Back', async () => {
    await page.goto(`${ORIGIN}/nimbus/?status=Draft`);
    await waitForMarks(page);
    await (await page.waitForSelector('#tab-form button:not(.active)'))?.click();
    await page.waitForFunction(() => !location.search.includes('Draft'));
    expect(await page.evaluate(() => localStorage.getItem('htmx-history-cache') ?? '')).not.toContain(
      'preflight',
    );
    await page.evaluate(() => history.back());
    await page.waitForFunction(() => location.search.includes('Draft'));
    await waitForMarks(page);
    expect((await marks(page)).length).toBe(1);
  });
});
