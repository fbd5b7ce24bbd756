import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { inShadow, PREFLIGHT_HOST } from '../../scripts/browsers/in-shadow';
import { openPanel, outcomeIs, tick } from '../support/panel';
import { ask, openObserver, ORIGIN } from '../support/tabs';
import { TESTED_BROWSERS } from '../support/tested-browsers';
import { useOwnScene } from '../support/use-scene';

const SUMMARY = `${ORIGIN}/nimbus/pinned-tabs-onboarding/summary/`;

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

describe.each(TESTED_BROWSERS)('an update under an open page in %s', (name) => {
  const scene = useOwnScene(name);

  it('is said in one line, with no error in the page; nothing that was ticked is lost', async () => {
    const { driver, page } = scene;
    const observer = await openObserver(driver);
    await page.bringToFront();
    await page.goto(SUMMARY);
    await tick(await openPanel(page), 'brief.filled');
    await (await inShadow(page, '.pill')).click();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await ask(observer, 'void setTimeout(() => api.runtime.reload(), 50)');
    await expect
      .poll(async () => observer.isClosed() || !(await observer.evaluate('1').catch(() => 0)))
      .toBe(true);
    await page.bringToFront();
    expect(await AFTER_UPDATE[name].read(page)).toContain(AFTER_UPDATE[name].says);
    expect(errors).toEqual([]);
    expect(await page.$$eval(PREFLIGHT_HOST, (found) => found.filter((host) => host.shadowRoot).length)).toBe(
      1,
    );
    // Chromium does not start a build again that its driver loaded; ticks over a restart are in the-path.e2e.ts.
    if (name === 'firefox') {
      await page.reload();
      await outcomeIs(await openPanel(page), 'brief.filled', 'done');
    }
  });
});
