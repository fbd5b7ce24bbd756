import type { Page } from 'puppeteer-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { inShadow, PREFLIGHT_HOST } from '../../scripts/browsers/in-shadow';
import { inNote } from '../support/in-note';
import { ORIGIN } from '../support/tabs';
import { TESTED_BROWSERS } from '../support/tested-browsers';
import { useScene } from '../support/use-scene';

const summary = (slug: string) => `${ORIGIN}/nimbus/${slug}/summary/`;

const hosts = (page: Page) =>
  page.$$eval(PREFLIGHT_HOST, (found) => found.filter((host) => host.shadowRoot).length);
/** Elements of ours in the body: those that live, and copies that some snapshot brought back dead. */
const notes = (page: Page) =>
  page.$$eval('.preflight-note', (found) => ({
    live: found.filter((note) => note.shadowRoot).length,
    dead: found.filter((note) => !note.shadowRoot).length,
  }));
const cached = (page: Page) => page.evaluate(() => localStorage.getItem('htmx-history-cache') ?? '');

describe.each(TESTED_BROWSERS)('Back and Forward in %s', (name) => {
  const scene = useScene(name);
  let page: Page;

  beforeAll(() => {
    ({ page } = scene);
  });
  beforeEach(() => page.goto('about:blank'));

  it('over a list that htmx stores and brings back: nothing of ours in it, one live element', async () => {
    await page.goto(`${ORIGIN}/nimbus/`);
    await page.waitForSelector(PREFLIGHT_HOST);
    await (await page.waitForSelector('#tab-form button:not(.active)'))?.click();
    await page.waitForFunction(() => location.search.includes('status='));
    for (const [way, isThere] of [
      ['back', false],
      ['forward', true],
      ['back', false],
    ] as const) {
      await page.evaluate((direction) => history[direction](), way);
      await page.waitForFunction((wanted) => location.search.includes('status=') === wanted, {}, isThere);
      expect(await hosts(page)).toBe(1);
      expect(await notes(page)).toMatchObject({ dead: 0 });
    }
    expect(await cached(page)).not.toContain('preflight');
  });

  it('over whole pages, from the back-forward cache or anew: the pill of the page that is shown', async () => {
    await page.goto(summary('pinned-tabs-onboarding'));
    await inShadow(page, '.pill .stage');
    await page.goto(summary('new-tab-clock'));
    const second = await (await inShadow(page, '.pill')).evaluate((pill) => pill.textContent);
    const shows = async (wanted: RegExp) =>
      expect
        .poll(async () =>
          (await inShadow(page, '.pill')).evaluate((pill) => pill.textContent).catch(() => ''),
        )
        .toMatch(wanted);
    await page.goBack();
    await shows(/^Draft/);
    expect(await hosts(page)).toBe(1);
    await page.goForward();
    await shows(new RegExp(`^${second?.slice(0, 5)}`));
    expect(await hosts(page)).toBe(1);
  });

  it('onto an edit page: one verdict line a row, and it lives', async () => {
    await page.goto(`${ORIGIN}/nimbus/sidebar-panel-prompt/update_overview/`);
    await inNote(page, '.line');
    const before = await notes(page);
    await page.goto(summary('sidebar-panel-prompt'));
    await inShadow(page, '.pill');
    await page.goBack();
    await inNote(page, '.line');
    await expect.poll(() => notes(page)).toEqual(before);
  });
});
