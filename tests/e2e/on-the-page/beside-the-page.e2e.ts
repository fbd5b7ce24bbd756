import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { inShadow, openPanel, panelFrame, PREFLIGHT_HOST } from '../../../scripts/browsers/in-shadow';
import { drawnPages, type DrawnPage } from '../../support/recorded/drawn-pages';
import { arrive } from '../../support/acts/arrive';
import { ask, openObserver, ORIGIN } from '../../support/acts/tabs';
import { tellBackground } from '../../support/shown/stored';
import { TESTED_BROWSERS } from '../../support/scene/tested-browsers';
import {
  expectUncovered,
  scrollTo,
  shifts,
  unreachableFixes,
  watchShifts,
} from '../../support/looks/uncovered';
import { useScene } from '../../support/scene/use-scene';
import { takePicture } from '../../support/looks/take-picture';

const SHOTS = '.artifacts/beside';
const DOCKED = [1280, 1440, 1920];
const NARROW = [1100, 800];
const at = (width: number) => drawnPages.filter(({ widths }) => widths.includes(width));
const SCROLLED = { top: 0, middle: 0.5, end: 1 } as const;

describe.each(TESTED_BROWSERS)('beside the page, never over it, in %s', (name) => {
  let shown: DrawnPage | undefined;
  const scene = useScene(name, (url) =>
    shown?.html && url.startsWith(shown.url) ? shown.html() : undefined,
  );
  let page: Page;
  let observer: Page;

  const set = (change: object) =>
    ask(observer, `api.runtime.sendMessage(${JSON.stringify({ type: 'change-settings', change })})`);
  /** A page is loaded in a window that has its size already: being resized is a shift of its own. */
  const resize = async (width: number) => {
    if (page.viewport()?.width === width) return;
    await page.goto('about:blank');
    await page.setViewport({ width, height: 900 });
    await page.waitForFunction((wanted) => innerWidth === wanted, {}, width);
  };
  const visit = async (drawn: DrawnPage, width: number) => {
    shown = drawn;
    await resize(width);
    await page.goto(drawn.url, { waitUntil: 'load' });
    await inShadow(page, '.pill');
    // Marks, verdicts and the launch note each come with an answer of their own.
    await page.evaluate(() => new Promise((idle) => requestIdleCallback(idle)));
    await page.waitForSelector('.preflight-note');
    await page.evaluate(() => new Promise((done) => setTimeout(done, 150)));
  };
  /** Said in words, which also a summary of failures prints whole. */
  const expectStill = (seen: string[]) => expect(seen, `not still: ${seen.join('\n')}`).toEqual([]);
  const expectClear = async (drawn: DrawnPage, width: number) => {
    for (const [where, share] of Object.entries(SCROLLED)) {
      await scrollTo(page, share);
      await expectUncovered(page, `${drawn.name} at ${width} px, ${where}`, drawn.overhang);
      if (where === 'end') await takePicture(page, `${SHOTS}/${name}-${drawn.name}-${width}.png`);
    }
  };

  beforeAll(async () => {
    mkdirSync(SHOTS, { recursive: true });
    ({ page } = scene);
    observer = await openObserver(scene.driver);
    await watchShifts(page);
  });
  beforeEach(() => page.bringToFront());

  it('shifts nothing when the pill has other words to say', async () => {
    await resize(1100);
    const slug = 'pinned-tabs-onboarding';
    await page.goto(`${ORIGIN}/nimbus/${slug}/update_overview/`);
    const pill = await inShadow(page, '.pill');
    const words = () => pill.evaluate(({ textContent }) => textContent);
    await expect.poll(words).toContain('1 error');
    const change = { state: 'not-needed', reason: 'Agreed with the lead' };
    await tellBackground(observer, { type: 'change-item', key: slug, item: 'brief.link', change });
    await expect.poll(words).not.toContain('error');
    expectStill(await shifts(page));
    await tellBackground(observer, {
      type: 'change-item',
      key: slug,
      item: 'brief.link',
      change: { state: null },
    });
  });

  describe.each(DOCKED)('docked at %i px', (width) => {
    beforeAll(() => set({ panelOpen: true, panelPlace: 'page' }));

    it.each(at(width))('$name: nothing is covered or cut off, nothing shifts', async (drawn) => {
      await visit(drawn, width);
      const panel = await panelFrame(page);
      await panel.waitForSelector('.item-fix');
      expectStill(await shifts(page));
      await expectClear(drawn, width);
      expect(await unreachableFixes(panel), `${drawn.name} at ${width} px`).toEqual([]);
    });
  });

  it('leaves the page as it was drawn where no room was made in time: the panel waits for a click', async () => {
    await set({ panelOpen: true, panelPlace: 'page' });
    await resize(1440);
    // As where the answer of the storage came too late.
    const { identifier } = await page.evaluateOnNewDocument(() => {
      const late = new MutationObserver(() => {
        if (!document.documentElement.hasAttribute('data-preflight-docked')) return;
        late.disconnect();
        document.documentElement.removeAttribute('data-preflight-docked');
      });
      late.observe(document, { subtree: true, attributeFilter: ['data-preflight-docked'] });
    });
    await visit(at(1440)[0] as DrawnPage, 1440);
    await page.removeScriptToEvaluateOnNewDocument(identifier);
    expectStill(await shifts(page));
    expect(
      await page.$$eval(PREFLIGHT_HOST, ([host]) =>
        host?.shadowRoot?.querySelector('.panel[data-state="open"]'),
      ),
    ).toBeNull();
    const panel = await openPanel(page);
    await panel.waitForSelector('.item-fix');
    await expectUncovered(page);
  });

  describe.each(NARROW)('a drawer at %i px', (width) => {
    beforeAll(() => set({ panelOpen: true, panelPlace: 'page' }));

    it.each(at(width))('$name: closed until asked for; closes when a fix is followed', async (drawn) => {
      await visit(drawn, width);
      expectStill(await shifts(page));
      const panel = await openPanel(page);
      const fix = await panel.waitForSelector('.item-fix');
      expect(await unreachableFixes(panel), `${drawn.name} at ${width} px`).toEqual([]);
      const goal = await fix?.evaluate((link) => {
        (link as HTMLAnchorElement).click();
        return (link as HTMLAnchorElement).pathname;
      });
      await arrive(page, goal ?? '');
      await page.waitForFunction(
        (host) => !document.querySelector(host)?.shadowRoot?.querySelector('.panel[data-state="open"]'),
        { polling: 50 },
        PREFLIGHT_HOST,
      );
      await visit(drawn, width);
      await expectClear(drawn, width);
    });
  });

  it('gives the width back when it is closed, and takes what the owner gave it', async () => {
    await set({ panelOpen: true, panelWidth: 380 });
    await page.setViewport({ width: 1440, height: 900 });
    await page.goto(`${ORIGIN}/nimbus/pinned-tabs-onboarding/summary/`);
    const panel = await panelFrame(page);
    const width = () => page.evaluate(() => document.body.getBoundingClientRect().width);
    const whole = await page.evaluate(() => document.documentElement.clientWidth);
    expect(await width()).toBe(whole - 380);

    const grip = await inShadow(page, '.grip');
    await grip.focus();
    await page.keyboard.press('ArrowLeft');
    expect(await width()).toBe(whole - 400);
    const { x, y } = (await grip.boundingBox()) ?? { x: 0, y: 0 };
    await page.mouse.move(x + 3, y + 300);
    await page.mouse.down();
    await page.mouse.move(x - 57, y + 300, { steps: 4 });
    await page.mouse.up();
    const dragged = await width();
    expect(dragged).toBeLessThan(whole - 440);
    await expect
      .poll(() => ask(observer, `(await api.storage.local.get('settings')).settings.panelWidth.value`))
      .toBe(whole - dragged);
    await page.reload();
    await panelFrame(page);
    expect(await width()).toBe(dragged);

    await (await panelFrame(page)).click('.panel-bar [aria-label^="Close"]');
    await page.waitForFunction((all) => document.body.getBoundingClientRect().width === all, {}, whole);
    expect(panel).toBeDefined();
  });

  it('keeps dialogs and toasts in view beside the panel, and leaves them the focus they take', async () => {
    await set({ panelOpen: true, panelWidth: 380 });
    await page.setViewport({ width: 1280, height: 900 });
    await page.goto(`${ORIGIN}/nimbus/pinned-tabs-onboarding/summary/`);
    const panel = await panelFrame(page);
    await page.click('#experiment-slug');
    await page.waitForSelector('#slug-toast.show');
    await expectUncovered(page);
    await page.click('#create-new-button');
    await page.waitForFunction(
      () => document.querySelector('#createModal.show') !== null && document.getAnimations().length === 0,
    );
    await expectUncovered(page);
    await takePicture(page, `${SHOTS}/${name}-modal.png`);
    // Bootstrap's dialog takes the focus back from anything but the panel.
    await panel.focus('.item-fix');
    expect(await panel.evaluate(() => document.activeElement?.className)).toBe('item-fix');
  });

  it('leaves the sidebar that slides in on a narrow page to the owner', async () => {
    await page.setViewport({ width: 1100, height: 900 });
    await page.goto(`${ORIGIN}/nimbus/pinned-tabs-onboarding/summary/`);
    await inShadow(page, '.pill');
    await page.click('[data-bs-toggle="offcanvas"]');
    await page.waitForFunction(
      () =>
        document.querySelector('#offcanvasSidebar.show') !== null && document.getAnimations().length === 0,
    );
    await expectUncovered(page);
    await takePicture(page, `${SHOTS}/${name}-sidebar.png`);
  });
});
