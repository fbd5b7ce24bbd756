import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { inShadow, PREFLIGHT_HOST } from '../../scripts/browsers/in-shadow';
import { openPanel, outcomeIs, tick } from '../support/panel';
import { startOver } from '../support/start-over';
import { stored } from '../support/stored';
import { ask, openObserver, ORIGIN } from '../support/tabs';
import { TESTED_BROWSERS } from '../support/tested-browsers';
import { useOwnScene } from '../support/use-scene';

const SLUG = 'pinned-tabs-onboarding';
const SUMMARY = `${ORIGIN}/nimbus/${SLUG}/summary/`;

const HALF = 'Agreed with Robin, but for the sec';
const FIELD = '[data-item="ds.officehours"] textarea';
const DRAFT = `draft:${SLUG}:ds.officehours:note`;

/** Unfolds the note, wherever it stands in the list. */
const openNote = async (page: Page) => {
  const panel = await openPanel(page);
  const row = '[data-item="ds.officehours"]';
  await panel.waitForSelector(row);
  await panel.$eval(`${row} button[aria-expanded="false"]`, (more) => (more as HTMLElement).click());
  await panel.waitForSelector(`${row} details`);
  await panel.$eval(`${row} details`, (details) => details.setAttribute('open', ''));
  return panel;
};
const typeHalfANote = async (page: Page) => {
  const panel = await openNote(page);
  await panel.focus(FIELD);
  await page.keyboard.type(HALF);
};
const typedAgain = async (page: Page) => {
  const panel = await openNote(page);
  await panel.waitForFunction(
    (field, half) => document.querySelector<HTMLTextAreaElement>(field)?.value === half,
    {},
    FIELD,
    HALF,
  );
  return panel;
};

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

  it('and a reload or the end of the background: a note that is being typed is there again, until it is saved', async () => {
    const { driver, page } = scene;
    const observer = await openObserver(driver);
    await page.bringToFront();
    await page.goto(SUMMARY);
    await typeHalfANote(page);
    await driver.killBackground();
    await page.reload();
    const panel = await typedAgain(page);
    await panel.focus(FIELD);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await panel.waitForSelector('[data-item="ds.officehours"] .item-note');
    await expect.poll(async () => (await stored(observer))[DRAFT]).toBeUndefined();
    await observer.close();
  });

  it('is said in one line, with no error in the page; nothing that was ticked is lost', async () => {
    const { driver, page } = scene;
    const observer = await openObserver(driver);
    await startOver(scene, observer);
    await page.goto(SUMMARY);
    await tick(await openPanel(page), 'brief.filled');
    await typeHalfANote(page);
    await expect.poll(async () => (await stored(observer))[DRAFT]).toBe(HALF);
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
      await outcomeIs(await typedAgain(page), 'brief.filled', 'done');
    }
  });
});
