import type { Page } from 'puppeteer-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ExtensionBrowser } from '../../../scripts/browsers/extension-browser';
import { openPanel, outcomeIs, tick } from '../../support/shown/panel';
import { progressOf } from '../../support/shown/stored';
import { startOver } from '../../support/scene/start-over';
import { ask, openObserver, ORIGIN } from '../../support/acts/tabs';
import { TESTED_BROWSERS } from '../../support/scene/tested-browsers';
import { useOwnScene } from '../../support/scene/use-scene';

const SLUG = 'pinned-tabs-onboarding';
const SUMMARY = `${ORIGIN}/nimbus/${SLUG}/summary/`;
const ITEMS = ['brief.filled', 'ds.officehours'] as const;

describe.each(TESTED_BROWSERS)('two tabs on one delivery in %s', (name) => {
  const scene = useOwnScene(name);
  let driver: ExtensionBrowser;
  let page: Page;
  let observer: Page;

  beforeAll(async () => {
    ({ driver, page } = scene);
    observer = await openObserver(driver);
  });
  beforeEach(() => startOver(scene, observer));

  it('lose neither of two ticks that are made at once, and both show both', async () => {
    const other = await driver.browser.newPage();
    await other.goto(SUMMARY);
    const there = await openPanel(other);
    await page.bringToFront();
    await page.goto(SUMMARY);
    const here = await openPanel(page);
    const click = (item: string) => `document.querySelector('[data-item="${item}"] input').click()`;
    await Promise.all([here.evaluate(click(ITEMS[0])), there.evaluate(click(ITEMS[1]))]);
    for (const panel of [here, there])
      for (const item of ITEMS)
        await panel.waitForFunction(
          (id) => document.querySelector(`[data-item="${id}"]`)?.getAttribute('data-outcome') === 'done',
          { polling: 100 },
          item,
        );
    expect(await progressOf(observer, SLUG)).toMatchObject({
      [ITEMS[0]]: { state: 'done' },
      [ITEMS[1]]: { state: 'done' },
    });
    await other.close();
  });

  it('lose none of twenty changes that are asked for in one moment', async () => {
    const items = Array.from({ length: 20 }, (_, index) => `many.${index}`);
    await ask(
      observer,
      `Promise.all(${JSON.stringify(items)}.map((item) =>
        api.runtime.sendMessage({ type: 'change-item', key: '${SLUG}', item, change: { state: 'done' } })))`,
    );
    // What the test before it ticked may have been on its way.
    expect(Object.keys(await progressOf(observer, SLUG))).toEqual(expect.arrayContaining(items));
  });

  it('in two windows show each other’s changes as they are made', async () => {
    await page.goto(SUMMARY);
    const here = await openPanel(page);
    const other = await driver.browser.newPage({ type: 'window' });
    await other.goto(SUMMARY);
    const there = await openPanel(other);
    expect(
      await ask(
        observer,
        `api.tabs.query({}).then((all) => new Set(all.map(({ windowId }) => windowId)).size)`,
      ),
    ).toBe(2);
    await tick(there, ITEMS[0]);
    await outcomeIs(here, ITEMS[0], 'done');
    await page.bringToFront();
    await tick(here, ITEMS[1]);
    await outcomeIs(there, ITEMS[1], 'done');
    await other.close();
  });
});
