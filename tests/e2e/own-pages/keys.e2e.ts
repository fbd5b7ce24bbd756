import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { inShadow, panelFrame } from '../../../scripts/browsers/in-shadow';
import { comeBack, tabTo } from '../../support/acts/by-keyboard';
import { chooseFile } from '../../support/acts/choose-file';
import { inNote } from '../../support/shown/in-note';
import { popupOpens, pressCommand } from '../../support/acts/press-command';
import { ask, openObserver, ORIGIN, tabId } from '../../support/acts/tabs';
import { TESTED_BROWSERS } from '../../support/scene/tested-browsers';
import { useScene } from '../../support/scene/use-scene';

const DELIVERY = 'history-search-hint';

describe.each(TESTED_BROWSERS)('by keys alone in %s', (name) => {
  const scene = useScene(name);
  let page: Page;
  let own: Page;

  beforeAll(async () => {
    ({ page } = scene);
    own = await openObserver(scene.driver, 'options.html');
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

  it('has the popup ask for the copied link, with the field ready for it', async () => {
    await ask(own, `api.storage.session.set({ 'popup:wish': true })`);
    const popup = await openObserver(scene.driver);
    await popup.waitForFunction(() => document.activeElement?.matches('.link-row input'), { polling: 50 });
    expect(await popup.$eval('.said', (said) => said.textContent)).toBe(
      'Paste the link here: it is checked at once.',
    );
    await popup.close();
  });

  it('opens the popup for the copied link, as wide as it is meant to be', async () => {
    await pressCommand(scene.driver, 'check-clipboard');
    expect(await popupOpens(scene.driver)).toBe(400);
  });

  it('lists the keys in the settings as the browser has them', async () => {
    await own.bringToFront();
    await own.waitForSelector('.keys kbd');
    const known = (await ask(own, 'api.commands.getAll()')) as { name: string; shortcut: string }[];
    const shown = await own.$$eval('.keys [data-command]', (all) =>
      all.map((each) => [each.getAttribute('data-command'), each.querySelector('dd')?.textContent]),
    );
    expect(known.map((each) => each.shortcut).filter(Boolean)).toHaveLength(4);
    expect(Object.fromEntries(shown)).toEqual(
      Object.fromEntries(known.map((each) => [each.name, each.shortcut])),
    );
  });

  it('opens the checklist, and the next Tab is in it', async () => {
    await page.bringToFront();
    await page.goto(`${ORIGIN}/nimbus/${DELIVERY}/summary/`);
    await inShadow(page, '.pill');
    await pressCommand(scene.driver, 'toggle-panel');
    const panel = await panelFrame(page);
    await tabTo(page, '[aria-label="Close the checklist"]', panel);
    await page.keyboard.press('Enter');
    await expect.poll(isOpen).toBe(false);
  });

  const openSide = async () => {
    await own.bringToFront();
    await scene.driver.openExtensionPage(own, `sidepanel.html?tab=${await tabId(own, DELIVERY)}`);
    await own.waitForSelector('.help-lines');
  };
  const enter = (key = 'Enter') => own.keyboard.press(key as 'Enter');
  const row = (item: string, rest: string) => `[data-item="${item}"] ${rest}`;

  it('ticks, says that an item is not needed, and writes a note', async () => {
    await openSide();
    await tabTo(own, row('brief.filled', 'input'));
    await enter(' ');
    await own.waitForSelector('[data-item="brief.filled"][data-outcome="done"]');
    await own.waitForFunction(() => document.querySelector('.change-notice output')?.textContent !== '');

    await tabTo(own, row('ds.ticket', 'button[aria-expanded]'));
    await enter();
    await tabTo(own, row('ds.ticket', 'details:last-of-type summary'));
    await enter();
    await tabTo(own, row('ds.ticket', 'details:last-of-type button'));
    await enter();
    await own.waitForSelector('[data-item="ds.ticket"][data-outcome="not-needed"]');

    await openSide();
    await tabTo(own, row('qa.ticket', 'button[aria-expanded]'));
    await enter();
    await tabTo(own, row('qa.ticket', 'details summary'));
    await enter();
    await tabTo(own, row('qa.ticket', 'textarea'));
    await own.keyboard.type('Asked Robin.');
    await tabTo(own, row('qa.ticket', 'details button'));
    await enter();
    await own.waitForFunction(() =>
      document.querySelector('[data-item="qa.ticket"] .item-note')?.textContent?.includes('Asked Robin.'),
    );
  });

  it('fixes a link', async () => {
    await page.bringToFront();
    await page.goto(`${ORIGIN}/nimbus/sidebar-panel-prompt/update_overview/`);
    await inNote(page, 'button');
    await page.focus('#documentation-links input[type="url"], #documentation-links input[type="text"]');
    await tabTo(page, 'button[title^="Set type"]');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.$eval('#documentation-links select', ({ value }) => value))
      .toBe('DESIGN_DOC');
  });

  it('plans a launch', async () => {
    await own.bringToFront();
    await scene.driver.openExtensionPage(own, 'planner.html');
    await own.waitForSelector('main h2');
    await tabTo(own, '[data-question="need"] input');
    await enter(' ');
    await own.waitForSelector('[data-question="effect"] input');
    await tabTo(own, '[data-question="effect"] input');
    await enter(' ');
    await own.waitForSelector('[data-question="wait"] input');
    await tabTo(own, '[data-question="wait"] input');
    await enter(' ');
    await tabTo(own, '.answer button');
    await enter();
    await own.waitForSelector('#plan-picture svg');
  });

  it('changes a setting, and takes an exported file in', async () => {
    await own.bringToFront();
    await comeBack(scene.driver);
    await scene.driver.openExtensionPage(own, 'options.html');
    await own.waitForSelector('#data .section');
    await tabTo(own, '[data-setting="launchNote"] input');
    await own.keyboard.press('ArrowDown');
    const value = `api.storage.local.get('settings').then(({ settings }) => settings?.launchNote?.value)`;
    await expect.poll(() => ask(own, value)).toBe('confirm');
    await tabTo(own, '[aria-label="Import"] input[type=file]');
    await chooseFile(own, '[aria-label="Import"]', '{}');
    await own.waitForSelector('[aria-label="Import"] .problems');
  });

  it.each(['popup', 'sidepanel', 'options', 'welcome', 'planner', 'deliveries'])(
    'sees every stop on the way through %s',
    async (path) => {
      await scene.driver.openExtensionPage(
        own,
        `${path}.html?tab=${await tabId(own, 'sidebar-panel-prompt')}`,
      );
      await own.waitForSelector('h1');
      await comeBack(scene.driver);
      expect((await tabTo(own, null)).length).toBeGreaterThan(0);
    },
  );
});
