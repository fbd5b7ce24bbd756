import type { Frame, Page } from 'puppeteer-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { inShadow, openPanel, panelFrame, PREFLIGHT_HOST } from '../../../scripts/browsers/in-shadow';
import { evaluateInChrome } from '../../../scripts/browsers/launch-firefox';
import { startOver } from '../../support/scene/start-over';
import { ask, openObserver, ORIGIN } from '../../support/acts/tabs';
import { TESTED_BROWSERS } from '../../support/scene/tested-browsers';
import { expectUncovered, scrollTo } from '../../support/looks/uncovered';
import { useScene } from '../../support/scene/use-scene';

const SUMMARY = `${ORIGIN}/nimbus/pinned-tabs-onboarding/summary/`;
const OVERVIEW = `${ORIGIN}/nimbus/pinned-tabs-onboarding/update_overview/`;

describe.each(TESTED_BROWSERS)('the pill in %s', (name) => {
  const scene = useScene(name);
  let page: Page;
  let observer: Page;

  beforeAll(async () => {
    ({ page } = scene);
    observer = await openObserver(scene.driver);
  });
  beforeEach(async () => {
    await startOver(scene, observer);
    await page.setViewport({ width: 1280, height: 900 });
  });
  const setting = (path: string) =>
    ask(observer, `(await api.storage.local.get('settings')).settings?.${path}?.value`);
  const isShown = () =>
    page.evaluate(
      (host) => document.querySelector(host)?.shadowRoot?.querySelector('aside')?.checkVisibility() ?? false,
      PREFLIGHT_HOST,
    );
  const clickIn = (panel: Frame, words: string) =>
    panel.locator(`::-p-xpath(//button[normalize-space()="${words}"])`).click();

  it('never stands over a control, wherever a form is scrolled to', async () => {
    await page.setViewport({ width: 900, height: 700 });
    await page.goto(OVERVIEW);
    await inShadow(page, '.pill');
    for (let part = 0; part <= 1; part += 0.1) {
      await scrollTo(page, part);
      await expectUncovered(page, `at ${part}`);
    }
  });

  it('comes back into a window that becomes lower, as it does when the developer tools open below', async () => {
    const isWhollySeen = async () => {
      const box = await (await inShadow(page, '.pill')).boundingBox();
      const height = await page.evaluate(() => innerHeight);
      return box !== null && box.y >= 0 && box.y + box.height <= height;
    };
    // Everything but the top of the window is taken, so that the pill stands high.
    await page.goto(SUMMARY);
    await inShadow(page, '.pill');
    await page.evaluate(() => {
      const wall = document.createElement('button');
      wall.style.cssText = 'position: fixed; inset: 200px 0 0 0; z-index: 5';
      document.body.append(wall);
      dispatchEvent(new Event('resize'));
    });
    await expect.poll(async () => (await (await inShadow(page, '.pill')).boundingBox())?.y).toBeLessThan(200);
    await page.evaluate(() => document.body.lastElementChild?.remove());
    await page.setViewport({ width: 1280, height: 420 });
    await expect.poll(isWhollySeen).toBe(true);
    await expectUncovered(page);
  });

  it('is dragged to another corner, and is there on the next page', async () => {
    await page.goto(SUMMARY);
    const box = await (await inShadow(page, '.pill')).boundingBox();
    await page.mouse.move((box?.x ?? 0) + 20, (box?.y ?? 0) + 20);
    // What lets it be dragged is loaded when the pointer comes.
    await inShadow(page, '.grip');
    await page.mouse.down();
    await page.mouse.move(200, 600, { steps: 5 });
    await page.mouse.up();
    await expect.poll(() => setting('pillCorner')).toBe('bottom-left');
    // It was dragged, not clicked.
    expect(
      await page.evaluate(
        (host) =>
          document.querySelector(host)?.shadowRoot?.querySelector('.panel[data-state="open"]') === null,
        PREFLIGHT_HOST,
      ),
    ).toBe(true);
    await page.reload();
    const there = await (await inShadow(page, '.pill')).boundingBox();
    expect(there?.x).toBeLessThan(640);
  });

  it('keeps the panel open at the Escape that closes its menu', async () => {
    await page.goto(SUMMARY);
    const panel = await openPanel(page);
    await panel.click('.panel-menu summary');
    await panel.focus('.panel-menu button');
    await page.keyboard.press('Escape');
    await panel.waitForSelector('.panel-menu:not([open]) > summary:focus');
    await page.keyboard.press('Escape');
    await inShadow(page, '.pill[aria-expanded="false"]');
  });

  it('hides on one delivery, or everywhere, and comes back', async () => {
    await page.goto(SUMMARY);
    const panel = await openPanel(page);
    await panel.click('.panel-menu summary');
    await clickIn(panel, 'Hide the pill on this delivery');
    await panel.click('[aria-label^="Close"]');
    await expect.poll(isShown).toBe(false);
    await page.goto(`${ORIGIN}/nimbus/password-import-hint/summary/`);
    await inShadow(page, '.pill');
    expect(await isShown()).toBe(true);

    const options = await openObserver(scene.driver, 'options.html');
    const back = await options.waitForSelector(
      '::-p-xpath(//button[normalize-space()="Show it there again"])',
    );
    await back?.click();
    await expect.poll(() => setting('pillHidden.value?.deliveries?.length')).toBeUndefined();
    await options.close();
    await page.bringToFront();
    await page.goto(SUMMARY);
    await inShadow(page, '.pill');
    await expect.poll(isShown).toBe(true);
  });

  it('leads to the side panel once the checklist has moved there, and back', async () => {
    await page.goto(SUMMARY);
    const panel = await openPanel(page);
    const beside = { chromium: 'Move to the side panel', firefox: 'Move to the sidebar' } as const;
    await clickIn(panel, beside[name]);
    await expect.poll(() => setting('panelPlace')).toBe('side');
    await page.waitForFunction(
      (host) => document.querySelector(host)?.shadowRoot?.querySelector('.panel[data-state="closed"]'),
      {},
      PREFLIGHT_HOST,
    );
    // Chromium opens its side panel at once; Firefox opens the popup, which may open the sidebar.
    const { browser } = scene.driver;
    const hasOpened = () =>
      name === 'chromium'
        ? browser.targets().some((target) => target.url().endsWith('/sidepanel.html'))
        : evaluateInChrome(
            browser,
            `!!document.querySelector('panel browser[webextension-view-type="popup"]')`,
          );
    await expect.poll(hasOpened, { timeout: 15_000 }).toBe(true);

    // The next page carries the pill alone.
    await page.reload();
    const pill = await inShadow(page, '.pill');
    expect(await page.evaluate(() => document.documentElement.hasAttribute('data-preflight-docked'))).toBe(
      false,
    );
    await pill.click();
    if (name === 'firefox') await inShadow(page, 'p.notice');

    await ask(
      observer,
      `api.runtime.sendMessage({ type: 'move-panel', tabId: (await api.tabs.query({ url: '${ORIGIN}/*' }))[0].id, place: 'page', isOpen: true })`,
    );
    await panelFrame(page);
    expect(await page.evaluate(() => document.documentElement.hasAttribute('data-preflight-docked'))).toBe(
      true,
    );
  });
});
