import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { badgeOf } from '../../../checklist/words/badge';
import type { Demo } from '../../../demo/server';
import { deliveryKeyAt } from '../../../records/kept/delivery-key';
import { readingFrom } from '../../../records/read/reading';
import { reportOf } from '../../../records/read/report-of';
import type { ExtensionBrowser } from '../../../scripts/browsers/extension-browser';
import { inShadow } from '../../../scripts/browsers/in-shadow';
import { pick, seededRandom } from '../../support/made/seeded-random';
import { createTestArea } from '../../support/made/storage-area';
import { ask, badgeText, badgeTitle, openObserver, ORIGIN, tabId } from '../../support/acts/tabs';
import { TESTED_BROWSERS } from '../../support/scene/tested-browsers';
import { useScene } from '../../support/scene/use-scene';

const SLUGS = [
  'pinned-tabs-onboarding',
  'history-search-hint',
  'sidebar-tabs-nudge',
  'new-tab-clock',
  'homepage-shortcuts',
  'tab-group-suggestions',
  'email-masks-autofill',
  'video-controls-rollout',
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

const pause = (ms: number) =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });

describe.each(TESTED_BROWSERS)('the badge in %s', (name) => {
  const scene = useScene(name);
  let demo: Demo;
  let driver: ExtensionBrowser;
  let page: Page;
  let observer: Page;
  let tab: number;

  beforeAll(async () => {
    ({ demo, driver, page } = scene);
    await page.goto(`${ORIGIN}/nimbus/${SLUGS[0]}/summary/`);
    observer = await openObserver(driver);
    tab = await tabId(observer);
    await page.bringToFront();
  });

  const shown = async (): Promise<ShownBadge> => ({
    text: await badgeText(observer, tab),
    title: await badgeTitle(observer, tab),
  });

  /** What the badge has to be: errors + warnings, by the records, of the delivery at the tab's address. */
  const expected = async (): Promise<ShownBadge> => {
    const url = await page.evaluate(() => location.href);
    if (!url.startsWith(ORIGIN)) return UNTOUCHED;
    const key = deliveryKeyAt(url);
    if (key === null) return NOTHING;
    const content = (await ask(observer, 'api.storage.local.get(null)')) as Record<string, unknown>;
    const report = await reportOf(readingFrom(createTestArea({ content })), key, Date.now());
    if (!report) throw new Error(`Nothing is stored of ${key}.`);
    const { text, title } = badgeOf(report);
    return { text, title };
  };
  const holds = (at = '') =>
    expect
      .poll(
        async () => {
          const [now, wanted] = [await shown(), await expected().catch(String)];
          return JSON.stringify(now) === JSON.stringify(wanted) ? 'right' : { now, wanted, step: at };
        },
        { timeout: 8000 },
      )
      .toBe('right');

  /** The page of a step is gone; there may be nothing to go back to, so it is not waited for long. */
  const hasLeft = async (step: number) => {
    for (let attempt = 0; attempt < 20; attempt += 1) {
      const isGone = page.evaluate((then) => !('step' in window) || window.step !== then, step);
      if (await isGone.catch(() => false)) return;
      await pause(50);
    }
  };

  it('counts errors and warnings together and says each in the title', async () => {
    await page.goto(`${ORIGIN}/nimbus/history-search-hint/summary/`);
    await holds();
    const { text, title } = await shown();
    const inTitle = [...title.matchAll(/(\d+) (?:error|warning)/g)].map(([, count]) => Number(count));
    expect(title).toContain('History search hint: ');
    expect(Number(text)).toBe(inTitle.reduce((sum, count) => sum + count, 0));
    expect(Number(text)).toBeGreaterThan(0);
  });

  it(
    `is right after each of ${STEPS} random moves, the background killed at random`,
    { timeout: 240_000 },
    async () => {
      const random = seededRandom(SEED);
      const places = [
        ...DELIVERY_PATHS.map((path) => ORIGIN + path),
        `${ORIGIN}/nimbus/`,
        `${ORIGIN}/`,
        `${demo.origin}/nimbus/${SLUGS[0]}/summary/`,
        'about:blank',
      ];
      // By script, as a page itself would: over WebDriver BiDi, puppeteer's goto and goBack wait for ever where one
      // move overtakes another or a page comes out of the back-forward cache. The page answers first and leaves then:
      // a quick move takes the answer away with the page.
      const go = () =>
        page.evaluate(
          (place) =>
            void setTimeout(() => {
              location.href = place;
            }),
          pick(random, places),
        );
      const back = () => page.evaluate(() => void setTimeout(() => history.back()));
      const reload = () => page.evaluate(() => void setTimeout(() => location.reload()));
      const moves = [go, go, go, back, reload];
      let kills = 0;
      const kill = async () => {
        kills += 1;
        await driver.killBackground();
      };
      for (let step = 0; step < STEPS; step += 1) {
        const fate = random();
        const delay = random() * 200;
        if (fate < 0.25) await kill();
        await page.evaluate((now) => Object.assign(window, { step: now }), step);
        await pick(random, moves)();
        if (fate > 0.75) await pause(delay).then(kill);
        await hasLeft(step);
        await holds(`${step}: ${page.url()}`);
      }
      expect(kills).toBeGreaterThan(10);
    },
  );

  it('follows a swap that changes the address without a load', async () => {
    await page.goto(`${ORIGIN}/nimbus/history-search-hint/summary/`);
    await inShadow(page, '.pill');
    await page.evaluate(() => history.pushState({}, '', '/nimbus/'));
    await page.evaluate(() =>
      document.body.dispatchEvent(new CustomEvent('htmx:pushedIntoHistory', { bubbles: true })),
    );
    await expect.poll(shown).toEqual(NOTHING);
  });

  it('changes in every tab of the delivery when one of them learns something', async () => {
    await page.goto(`${ORIGIN}/nimbus/history-search-hint/summary/`);
    await holds();
    const before = await shown();
    const second = await driver.browser.newPage();
    await second.goto(`${ORIGIN}/nimbus/history-search-hint/history/`);
    const key = deliveryKeyAt(`${ORIGIN}/nimbus/history-search-hint/summary/`);
    const change = { state: 'not-needed', reason: 'Self-tested' };
    const mark = { type: 'change-item', key, item: 'qa.ticket', change };
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
    await ask(
      observer,
      `Promise.all([
      api.action.setBadgeText({ tabId: ${tab}, text: '' }),
      api.action.setTitle({ tabId: ${tab}, title: 'lost' }),
    ])`,
    );
    await page.reload();
    await expect.poll(shown).toEqual(right);
  });
});
