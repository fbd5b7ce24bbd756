import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { badgeOf } from '../../checklist/badge';
import { startDemo, type Demo } from '../../demo/server';
import { deliveryKeyAt } from '../../records/delivery-key-at';
import { readingFrom } from '../../records/reading';
import { reportOf } from '../../records/report-of';
import { BROWSERS, launchWithExtension, type ExtensionBrowser } from '../../scripts/browsers/extension-browser';
import { inShadow } from '../../scripts/browsers/in-shadow';
import { pick, seededRandom } from '../support/seeded-random';
import { createTestArea } from '../support/storage-area';
import { ask, badgeText, badgeTitle, openObserver, ORIGIN, tabId } from '../support/tabs';

const SLUGS = [
  'pinned-tabs-onboarding', 'history-search-hint', 'sidebar-tabs-nudge', 'new-tab-clock', 'homepage-shortcuts',
  'tab-group-suggestions', 'email-masks-autofill', 'video-controls-rollout',
];
const DELIVERY_PATHS = SLUGS.flatMap((slug) => [`/nimbus/${slug}/summary/`, `/nimbus/${slug}/history/`]);
const STEPS = 50;
const SEED = 20_261_122;

const NOTHING = { text: '', title: 'Preflight: open a delivery in Experimenter' };
/** What the manifest says: browsers go back to it where the tab left Experimenter. */
const UNTOUCHED = { text: '', title: 'Preflight' };

interface ShownBadge {
  text: string;
  title: string;
}

const pause = (ms: number) => new Promise((resolve) => { setTimeout(resolve, ms); });

describe.each(BROWSERS)('the badge in %s', (name) => {
  let demo: Demo;
  let driver: ExtensionBrowser;
  let page: Page;
  let observer: Page;
  let tab: number;

  beforeAll(async () => {
    demo = await startDemo();
    driver = await launchWithExtension(name, { port: demo.port });
    page = await driver.browser.newPage();
    await page.goto(`${ORIGIN}/nimbus/${SLUGS[0]}/summary/`);
    observer = await openObserver(driver);
    tab = await tabId(observer);
    await page.bringToFront();
  });
  afterAll(async () => {
    await driver?.close();
    await demo?.close();
  });

  const shown = async (): Promise<ShownBadge> => ({ text: await badgeText(observer, tab), title: await badgeTitle(observer, tab) });

  /** What the badge has to be: errors + warnings, by the records, of the delivery at the tab's address. */
  const expected = async (): Promise<ShownBadge> => {
    if (!page.url().startsWith(ORIGIN)) return UNTOUCHED;
    const key = deliveryKeyAt(page.url());
    if (key === null) return NOTHING;
    const content = (await ask(observer, 'api.storage.local.get(null)')) as Record<string, unknown>;
    const report = await reportOf(readingFrom(createTestArea({ content })), key, Date.now());
    if (!report) throw new Error(`Nothing is stored of ${key}.`);
    const { text, title } = badgeOf(report);
    return { text, title };
  };
  const holds = () => expect.poll(async () => {
    const [now, wanted] = [await shown(), await expected().catch(String)];
    return JSON.stringify(now) === JSON.stringify(wanted) ? 'right' : { now, wanted, at: page.url() };
  }, { timeout: 8000 }).toBe('right');

  it('counts errors and warnings together and says each in the title', async () => {
    await page.goto(`${ORIGIN}/nimbus/history-search-hint/summary/`);
    await holds();
    const { text, title } = await shown();
    const inTitle = [...title.matchAll(/(\d+) (?:error|warning)/g)].map(([, count]) => Number(count));
    expect(title).toContain('History search hint: ');
    expect(Number(text)).toBe(inTitle.reduce((sum, count) => sum + count, 0));
    expect(Number(text)).toBeGreaterThan(0);
  });

  it(`is right after each of ${STEPS} random navigations, with the background killed at random`, { timeout: 240_000 }, async () => {
    const random = seededRandom(SEED);
    const places = [
      ...DELIVERY_PATHS.map((path) => ORIGIN + path), `${ORIGIN}/nimbus/`, `${ORIGIN}/`, `${demo.origin}/nimbus/${SLUGS[0]}/summary/`, 'about:blank',
    ];
    const go = () => page.goto(pick(random, places), { waitUntil: 'domcontentloaded' });
    const moves = [
      go, go, go,
      () => page.goBack({ waitUntil: 'domcontentloaded' }),
      () => page.reload({ waitUntil: 'domcontentloaded' }),
    ];
    let kills = 0;
    const kill = async () => {
      kills += 1;
      await driver.killBackground();
    };
    for (let step = 0; step < STEPS; step += 1) {
      const fate = random();
      const delay = random() * 200;
      if (fate < 0.25) await kill();
      const move = pick(random, moves)();
      if (fate > 0.75) await pause(delay).then(kill);
      await move;
      await holds();
    }
    expect(kills).toBeGreaterThan(10);
  });

  it('follows a swap that changes the address without a load', async () => {
    await page.goto(`${ORIGIN}/nimbus/history-search-hint/summary/`);
    await inShadow(page, '.pill');
    await page.evaluate(() => history.pushState({}, '', '/nimbus/'));
    await page.evaluate(() => document.body.dispatchEvent(new CustomEvent('htmx:pushedIntoHistory', { bubbles: true })));
    await expect.poll(shown).toEqual(NOTHING);
  });

  it('changes in every tab of the delivery when one of them learns something', async () => {
    await page.goto(`${ORIGIN}/nimbus/history-search-hint/summary/`);
    await holds();
    const before = await shown();
    const second = await driver.browser.newPage();
    await second.goto(`${ORIGIN}/nimbus/history-search-hint/history/`);
    const key = deliveryKeyAt(page.url());
    const mark = { type: 'change-item', key, item: 'qa.ticket', change: { state: 'not-needed', reason: 'Self-tested' } };
    await ask(observer, `api.runtime.sendMessage(${JSON.stringify(mark)})`);
    await expect.poll(shown).not.toEqual(before);
    const other = await tabId(observer, 'history-search-hint/history');
    await expect.poll(() => badgeTitle(observer, other)).toBe((await shown()).title);
    await second.close();
  });

  it('is back after the browser lost it, from what is stored', async () => {
    await page.goto(`${ORIGIN}/nimbus/history-search-hint/summary/`);
    await holds();
    const right = await shown();
    await ask(observer, `Promise.all([
      api.action.setBadgeText({ tabId: ${tab}, text: '' }), api.action.setTitle({ tabId: ${tab}, title: 'lost' }),
    ])`);
    await page.reload();
    await expect.poll(shown).toEqual(right);
  });
});
