import type { Frame, Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { ExtensionBrowser } from '../../../scripts/browsers/extension-browser';
import { inShadow, openPanel, panelFrame, PREFLIGHT_HOST } from '../../../scripts/browsers/in-shadow';
import { tick } from '../../support/shown/panel';
import { startScene } from '../../support/scene/start-scene';
import { badgeText, badgeTitle, openObserver, ORIGIN, tabId } from '../../support/acts/tabs';
import { temporaryFolder } from '../../support/scene/temporary-folder';
import { TESTED_BROWSERS } from '../../support/scene/tested-browsers';
import { useOwnScene } from '../../support/scene/use-scene';
import { press } from '../../support/acts/press';

const SUMMARY = `${ORIGIN}/nimbus/pinned-tabs-onboarding/summary/`;

const pillText = async (page: Page) =>
  (await inShadow(page, '.pill')).evaluate((pill) =>
    [...pill.querySelectorAll('span')].map((span) => span.textContent),
  );

const isTicked = async (panel: Frame, item: string) => {
  await panel.waitForSelector(`[data-item="${item}"]`);
  return panel.$eval(`[data-item="${item}"]`, (row) => row.getAttribute('data-outcome') === 'done');
};

/** Back or Forward as the buttons do; puppeteer's own goBack() waits for a load that the back-forward cache spares. */
const moveInHistory = async (page: Page, steps: number, pathEnd: string) => {
  await page.evaluate((by) => history.go(by), steps);
  await page.waitForFunction(
    (end) => location.pathname.replace(/\/$/, '').endsWith(end.replace(/\/$/, '')),
    {},
    pathEnd,
  );
};

const hostsOn = (page: Page) =>
  page.evaluate((host) => document.querySelectorAll(host).length, PREFLIGHT_HOST);

describe.each(TESTED_BROWSERS)('an owner’s delivery in %s', (name) => {
  const scene = useOwnScene(name);
  let driver: ExtensionBrowser;
  let page: Page;

  beforeAll(() => {
    ({ driver, page } = scene);
  });

  it('shows stage, progress and the worst severity in words on the pill', async () => {
    await page.goto(SUMMARY);
    const [stage, count, worst] = await pillText(page);
    expect(stage).toBe('Draft');
    expect(count).toMatch(/^\d+\/\d+$/);
    expect(worst).toBe('1 error, 2 warnings');
  });

  it('counts errors and warnings on the badge and says them in its title', async () => {
    const observer = await openObserver(driver);
    const tab = await tabId(observer, 'pinned-tabs');
    expect(Number(await badgeText(observer, tab))).toBeGreaterThanOrEqual(1);
    expect(await badgeTitle(observer, tab)).toMatch(/Pinned tabs onboarding: 1 error/);
    await observer.close();
    await page.bringToFront();
  });

  it('opens the checklist from the pill: what is wrong, why, and the link that fixes it', async () => {
    const panel = await openPanel(page);
    const brief = await panel.waitForSelector('[data-item="brief.link"]');
    expect(await brief?.evaluate((row) => row.querySelector('.item-message')?.textContent)).not.toBe('');
    const fix = await brief?.evaluate((row) => row.querySelector('a')?.href);
    expect(fix).toBe(`${ORIGIN}/nimbus/pinned-tabs-onboarding/update_overview/#documentation-links`);
  });

  it('keeps a tick when the background dies between the tick and the reload', async () => {
    const panel = await openPanel(page);
    await tick(panel, 'brief.filled');
    await driver.killBackground();
    await page.reload();
    expect(await isTicked(await openPanel(page), 'brief.filled')).toBe(true);
  });

  it('shows the same open items in the popup', async () => {
    const openItems = `[...document.querySelectorAll('[data-item]')]
      .filter((row) => !['done', 'not-needed'].includes(row.dataset.outcome))
      .map((row) => row.dataset.item).sort()`;
    const inPanel = await (await panelFrame(page)).evaluate(openItems);
    const observer = await openObserver(driver);
    const tab = await tabId(observer, 'pinned-tabs');
    await driver.openExtensionPage(observer, `popup.html?tab=${tab}`);
    await observer.waitForSelector('[data-item="brief.link"]');
    expect(await observer.evaluate(openItems)).toEqual(inPanel);
    await observer.close();
    await page.bringToFront();
  });

  it('follows Experimenter’s theme switch', async () => {
    const panel = await panelFrame(page);
    await page.evaluate(() => document.documentElement.setAttribute('data-bs-theme', 'dark'));
    await page.waitForFunction(
      (host) => document.querySelector(host)?.getAttribute('data-theme') === 'dark',
      {},
      PREFLIGHT_HOST,
    );
    await panel.waitForFunction(() => document.documentElement.dataset['theme'] === 'dark');
  });

  it('closes with Escape in the panel and gives the focus back to the pill', async () => {
    const panel = await panelFrame(page);
    await panel.focus('.panel-bar button');
    await page.keyboard.press('Escape');
    await page.waitForFunction(
      (host) => {
        const root = document.querySelector(host)?.shadowRoot;
        return (
          root?.activeElement?.classList.contains('pill') &&
          root.querySelector('.panel[data-state="closed"]') !== null
        );
      },
      {},
      PREFLIGHT_HOST,
    );
  });

  it('is there exactly once after a hundred swaps', async () => {
    await page.evaluate(async () => {
      const content = document.querySelector('#content');
      for (let swap = 0; swap < 100; swap++) {
        content?.dispatchEvent(new CustomEvent('htmx:afterSettle', { bubbles: true }));
        await new Promise(requestAnimationFrame);
      }
    });
    expect(await hostsOn(page)).toBe(1);
    expect(
      await page.evaluate(
        (host) => document.querySelector(host)?.shadowRoot?.querySelectorAll('.pill').length,
        PREFLIGHT_HOST,
      ),
    ).toBe(1);
  });

  it('reacts when a status button swaps the whole content', async () => {
    await page.goto(`${ORIGIN}/nimbus/history-search-hint/summary/`);
    await inShadow(page, '.pill');
    await press(page, '#draft-to-preview-button');
    await page.waitForFunction(
      (host) => document.querySelector(host)?.shadowRoot?.querySelector('.stage')?.textContent === 'Preview',
      { polling: 'raf' },
      PREFLIGHT_HOST,
    );
    expect(await hostsOn(page)).toBe(1);
  });

  it('is there exactly once after Back and Forward, and leaves nothing of ours in the page’s storage', async () => {
    await page.goto(SUMMARY);
    await page.goto(`${ORIGIN}/nimbus/`);
    await moveInHistory(page, -1, 'summary');
    await inShadow(page, '.pill');
    expect(await hostsOn(page)).toBe(1);
    await moveInHistory(page, 1, '/nimbus/');
    expect(await page.evaluate(() => JSON.stringify(Object.entries(localStorage)))).not.toContain(
      'preflight',
    );
  });
});

describe.each(TESTED_BROWSERS)('a restart of %s', (name) => {
  it('loses no tick', async () => {
    const profile = temporaryFolder('restart');
    const before = await startScene(name, { profile });
    onTestFinished(before.end);
    await before.page.goto(SUMMARY);
    await tick(await openPanel(before.page), 'ds.officehours');
    await before.end();

    const after = await startScene(name, { profile });
    onTestFinished(after.end);
    await after.page.goto(SUMMARY);
    expect(await isTicked(await openPanel(after.page), 'ds.officehours')).toBe(true);
  });
});
