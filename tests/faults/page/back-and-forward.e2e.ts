import type { Page } from 'puppeteer-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ExtensionBrowser } from '../../../scripts/browsers/extension-browser';
import { inShadow, PREFLIGHT_HOST } from '../../../scripts/browsers/in-shadow';
import { inNote } from '../../support/shown/in-note';
import { ask, openObserver, ORIGIN, tabId } from '../../support/acts/tabs';
import { TESTED_BROWSERS, TESTED_CHROMIUM } from '../../support/scene/tested-browsers';
import { useScene } from '../../support/scene/use-scene';
import { press } from '../../support/acts/press';

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
  let driver: ExtensionBrowser;
  let page: Page;

  beforeAll(() => {
    ({ driver, page } = scene);
  });
  beforeEach(() => page.goto('about:blank'));

  it('over a list that htmx stores and brings back: nothing of ours in it, one live element', async () => {
    await page.goto(`${ORIGIN}/nimbus/`);
    await page.waitForSelector('.preflight-note');
    await press(page, '#tab-form button:not(.active)');
    await page.waitForFunction(() => location.search.includes('status='));
    // What was left with notes in it has been stored by now.
    expect(await cached(page)).toContain('<table');
    expect(await cached(page)).not.toContain('preflight');
    for (const [way, isThere] of [
      ['back', false],
      ['forward', true],
      ['back', false],
    ] as const) {
      await page.evaluate((direction) => history[direction](), way);
      await page.waitForFunction((wanted) => location.search.includes('status=') === wanted, {}, isThere);
      expect(await notes(page)).toMatchObject({ dead: 0 });
    }
    expect(await cached(page)).not.toContain('preflight');
  });

  // Asked of the background, because Firefox's driver loses a page that comes from the back-forward cache.
  it('over whole pages, from the back-forward cache or anew: the page that is shown has been read again', async () => {
    const observer = await openObserver(driver);
    await page.bringToFront();
    await page.goto(summary('pinned-tabs-onboarding'));
    await inShadow(page, '.pill .stage');
    const tab = await tabId(observer, 'pinned-tabs-onboarding');
    await page.goto(summary('new-tab-clock'));
    await inShadow(page, '.pill .stage');
    const shown = `api.storage.session.get('tab:${tab}').then((all) => all['tab:${tab}']?.key)`;
    await expect.poll(() => ask(observer, shown)).toBe('new-tab-clock');
    await ask(observer, `api.tabs.goBack(${tab})`);
    await expect.poll(() => ask(observer, shown)).toBe('pinned-tabs-onboarding');
    await ask(observer, `api.tabs.goForward(${tab})`);
    await expect.poll(() => ask(observer, shown)).toBe('new-tab-clock');
    expect(await driver.ourErrors()).toEqual([]);
  });
});

describe.each(TESTED_CHROMIUM)('a page that comes back in %s', (name) => {
  const scene = useScene(name);

  it('has one pill, and one verdict line a row, and they live', async () => {
    const { page } = scene;
    await page.goto(`${ORIGIN}/nimbus/sidebar-panel-prompt/update_overview/`);
    await inNote(page, '.line');
    const before = await notes(page);
    await page.goto(summary('sidebar-panel-prompt'));
    await inShadow(page, '.pill');
    await page.goBack();
    await inNote(page, '.line');
    await expect.poll(() => notes(page)).toEqual(before);
    expect(await hosts(page)).toBe(1);
  });
});
