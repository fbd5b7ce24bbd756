import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { inShadow, panelFrame } from '../../scripts/browsers/in-shadow';
import { popupOpens, pressCommand } from '../support/press-command';
import { ask, openObserver, ORIGIN } from '../support/tabs';
import { TESTED_BROWSERS } from '../support/tested-browsers';
import { useScene } from '../support/use-scene';

const DELIVERY = 'history-search-hint';

describe.each(TESTED_BROWSERS)('by keys alone in %s', (name) => {
  const scene = useScene(name);
  let page: Page;
  let observer: Page;

  beforeAll(async () => {
    ({ page } = scene);
    observer = await openObserver(scene.driver, 'options.html');
    await page.bringToFront();
    await page.goto(`${ORIGIN}/nimbus/${DELIVERY}/summary/`);
    await inShadow(page, '.pill');
  });
  const isOpen = async () =>
    (await inShadow(page, '.pill')).evaluate((pill) => pill.getAttribute('aria-expanded') === 'true');

  it('opens the checklist on the page and closes it by the key for it', async () => {
    await pressCommand(scene.driver, 'toggle-panel');
    await expect.poll(isOpen).toBe(true);
    await panelFrame(page);
    await pressCommand(scene.driver, 'toggle-panel');
    await expect.poll(isOpen).toBe(false);
  });

  it('goes to the next problem, and the next time to the one after it', async () => {
    const places: string[] = [];
    for (let step = 0; step < 2; step += 1) {
      const was = page.url();
      await pressCommand(scene.driver, 'next-problem');
      await expect.poll(() => page.url()).not.toBe(was);
      places.push(page.url());
      await inShadow(page, '.pill');
    }
    expect(new Set(places).size).toBe(2);
  });

  it('opens the popup for the copied link, as wide as it is meant to be', async () => {
    await pressCommand(scene.driver, 'check-clipboard');
    expect(await popupOpens(scene.driver)).toBe(400);
  });

  it('has the popup ask for the copied link, with the field ready for it', async () => {
    await ask(observer, `api.storage.session.set({ 'popup:wish': true })`);
    const popup = await openObserver(scene.driver);
    await popup.waitForFunction(() => document.activeElement?.matches('.link-row input'), { polling: 50 });
    expect(await popup.$eval('.said', (said) => said.textContent)).toBe(
      'Paste the link here: it is checked at once.',
    );
    await popup.close();
  });

  it('lists the keys in the settings as the browser has them', async () => {
    await observer.bringToFront();
    await observer.waitForSelector('.keys kbd');
    const known = (await ask(observer, 'api.commands.getAll()')) as { name: string; shortcut: string }[];
    const shown = await observer.$$eval('.keys [data-command]', (all) =>
      all.map((each) => [each.getAttribute('data-command'), each.querySelector('dd')?.textContent]),
    );
    expect(known.map((each) => each.shortcut).filter(Boolean)).toHaveLength(4);
    expect(Object.fromEntries(shown)).toEqual(
      Object.fromEntries(known.map((each) => [each.name, each.shortcut])),
    );
  });
});
