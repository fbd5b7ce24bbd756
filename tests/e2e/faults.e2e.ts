import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Demo } from '../../demo/server';
import type { ExtensionBrowser } from '../../scripts/browsers/extension-browser';
import { inShadow, openPanel, PREFLIGHT_HOST } from '../../scripts/browsers/in-shadow';
import { ask, openObserver, ORIGIN } from '../support/tabs';
import { TESTED_BROWSERS } from '../support/tested-browsers';
import { useScene } from '../support/use-scene';

const SUMMARY = `${ORIGIN}/nimbus/pinned-tabs-onboarding/summary/`;

const hosts = (page: Page) =>
  page.$$eval(PREFLIGHT_HOST, (found) => found.filter((host) => host.shadowRoot).length);
const pillStyle = async (page: Page) =>
  (await inShadow(page, '.pill')).evaluate((pill) => {
    const { width, height } = pill.getBoundingClientRect();
    const { fontSize, letterSpacing, textTransform } = getComputedStyle(pill);
    return { width, height, fontSize, letterSpacing, textTransform };
  });

const textOf = async (page: Page, selector: string) =>
  (await inShadow(page, selector)).evaluate((element) => element.textContent);

/** Firefox puts the new script into open pages, and it takes the old one's place; Chromium leaves the old one alone. */
const AFTER_UPDATE = {
  chromium: {
    says: 'Reload this page',
    read: async (page: Page) => {
      await (await inShadow(page, '.pill')).click();
      return textOf(page, '.notice');
    },
  },
  firefox: { says: 'Draft', read: (page: Page) => textOf(page, '.pill') },
} as const;

describe.each(TESTED_BROWSERS)('faults provoked in %s', (name) => {
  const scene = useScene(name);
  let demo: Demo;
  let driver: ExtensionBrowser;
  let page: Page;

  beforeAll(() => {
    ({ demo, driver, page } = scene);
  });

  it('a list that htmx stores and brings back: nothing of ours in it, one live element after Back', async () => {
    await page.goto(`${ORIGIN}/nimbus/`);
    await page.waitForSelector(PREFLIGHT_HOST);
    const tab = await page.waitForSelector('#tab-form button:not(.active)');
    await tab?.click();
    await page.waitForFunction(() => location.search.includes('status='));
    await page.evaluate(() => history.back());
    await page.waitForFunction(() => !location.search.includes('status='));
    expect(await hosts(page)).toBe(1);
    expect(await page.evaluate(() => localStorage.getItem('htmx-history-cache') ?? '')).not.toContain(
      'preflight',
    );
  });

  it('asks for nothing but pages of Experimenter, and posts nothing', async () => {
    demo.reset();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    for (const path of [
      '/',
      '/nimbus/',
      '/nimbus/weather-widget/summary/',
      '/nimbus/weather-widget/update_overview/',
    ]) {
      await page.goto(ORIGIN + path);
      await page.waitForSelector(PREFLIGHT_HOST);
    }
    page.removeAllListeners('request');
    const elsewhere = asked.filter(
      (url) => !url.startsWith(ORIGIN) && !/^(chrome|moz)-extension:|^(data|blob|about):/.test(url),
    );
    expect(elsewhere).toEqual([]);
    expect(demo.log.filter(({ method }) => method !== 'GET')).toEqual([]);
  });
});
