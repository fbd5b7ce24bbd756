import type { Page } from 'puppeteer-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { inShadow, PREFLIGHT_HOST } from '../../../scripts/browsers/in-shadow';
import { openPanel, tick } from '../../support/shown/panel';
import { markWords } from '../../support/shown/row-marks';
import { startOver } from '../../support/scene/start-over';
import { ask, openObserver, ORIGIN, tabId } from '../../support/acts/tabs';
import { TESTED_BROWSERS } from '../../support/scene/tested-browsers';
import { inTurn, TROUBLES, type Answer } from '../../support/made/troubles';
import { useScene } from '../../support/scene/use-scene';

const SLUG = 'pinned-tabs-onboarding';
const SUMMARY = `${ORIGIN}/nimbus/${SLUG}/summary/`;
/** As many as there are drafts to have one each, and a good answer after each. */
const FOR_ROWS = [
  'fails with 500',
  'is not there',
  'is a sign-in page, with 200',
  'leads to another site',
  'breaks off',
  'is no page',
  'comes late',
] as const;

describe.each(TESTED_BROWSERS)('the network in %s', (name) => {
  let trouble: Answer | undefined;
  let rows: ReturnType<typeof inTurn> | undefined;
  const scene = useScene(name, (url) => rows?.answer(url) ?? (url === SUMMARY ? trouble?.() : undefined));
  let page: Page;
  let observer: Page;

  beforeAll(async () => {
    ({ page } = scene);
    observer = await openObserver(scene.driver);
  });
  beforeEach(async () => {
    trouble = undefined;
    rows = undefined;
    await startOver(scene, observer);
  });

  it.each(Object.entries(TROUBLES))(
    'a summary that %s when it is read again: nothing known is lost, nothing false is learned',
    async (_what, answer) => {
      const { demo } = scene;
      await page.goto(SUMMARY);
      await inShadow(page, '.pill .stage');
      const tab = await tabId(observer, SLUG);
      const stage = `api.storage.local.get('delivery:${SLUG}').then((all) => all['delivery:${SLUG}']?.facts.stage)`;
      await expect.poll(() => ask(observer, stage)).toMatchObject({ value: 'draft' });
      await ask(
        observer,
        `void (globalThis.stages = [], api.storage.onChanged.addListener(({ 'delivery:${SLUG}': change }) =>
          change && globalThis.stages.push(change.newValue?.facts.stage?.value)))`,
      );
      /** Asks for the summary to be read again, and waits until it was asked for at the server. */
      const lookAgain = async () => {
        demo.log.length = 0;
        await ask(observer, `api.runtime.sendMessage({ type: 'look-again', tabId: ${tab} })`);
        await expect.poll(() => demo.log.some(({ path }) => SUMMARY.endsWith(path))).toBe(true);
      };
      trouble = answer;
      await lookAgain();
      trouble = undefined;
      const delivery = demo.delivery(SLUG);
      if (delivery) delivery.name = 'Renamed meanwhile';
      await lookAgain();
      const shownName = `api.storage.local.get('delivery:${SLUG}').then((all) => all['delivery:${SLUG}']?.facts.name?.value)`;
      await expect.poll(() => ask(observer, shownName)).toBe('Renamed meanwhile');
      expect(new Set((await ask(observer, 'globalThis.stages')) as string[])).toEqual(new Set(['draft']));
      expect(await ask(observer, stage)).toMatchObject({ value: 'draft' });
    },
  );

  it('leaves a row unknown whose summary fails in any of these ways, and lets it be for a minute', async () => {
    await page.setViewport({ width: 1400, height: 1400 });
    // A good answer between any two: an Experimenter that fails three times in a row is left alone.
    const troubled = inTurn(FOR_ROWS.flatMap((what) => [TROUBLES[what], undefined]));
    rows = troubled;
    const open = async (wanted: 'unknown' | 'known') => {
      for (const [path, count] of [
        ['/nimbus/?status=Draft', 10],
        ['/nimbus/?status=Draft&page=2', 4],
      ] as const) {
        await page.goto(ORIGIN + path);
        const wrong = async () =>
          Object.entries(await markWords(page)).filter(
            ([slug, words]) =>
              words.startsWith('unknown: Not known') !== (wanted === 'unknown' && troubled.failed.has(slug)),
          );
        await expect.poll(async () => Object.keys(await markWords(page)).length).toBe(count);
        await expect.poll(wrong).toEqual([]);
      }
    };
    await open('unknown');
    expect(troubled.failed.size).toBe(FOR_ROWS.length);
    rows = undefined;
    await open('unknown');
    // A minute later.
    await ask(
      observer,
      `api.storage.session.get(null).then((all) => api.storage.session.set(Object.fromEntries(
        Object.entries(all).filter(([name]) => name.startsWith('row:'))
          .map(([name, row]) => [name, { ...row, asked: { summary: row.asked.summary - 60_000 },
            failedAt: row.failedAt - 60_000 }]))))`,
    );
    await open('known');
    const asked = scene.demo.log.flatMap(
      ({ path }) => /^\/nimbus\/([\w-]+)\/summary\/$/.exec(path)?.[1] ?? [],
    );
    const times = [...troubled.asked].map((slug) => [slug, asked.filter((each) => each === slug).length]);
    expect(times).toEqual([...troubled.asked].map((slug) => [slug, troubled.failed.has(slug) ? 2 : 1]));
  });

  it('that is gone altogether leaves panel, pill and ticks as they are', async () => {
    await page.goto(SUMMARY);
    const panel = await openPanel(page);
    await page.setOfflineMode?.(true).catch(() => {});
    await tick(panel, 'brief.filled');
    await page.setOfflineMode?.(false).catch(() => {});
  });

  it('is asked for pages of Experimenter only, and nothing is posted', async () => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    for (const path of [
      '/',
      '/nimbus/',
      '/nimbus/weather-widget/summary/',
      '/nimbus/weather-widget/update_overview/',
    ]) {
      await page.goto(ORIGIN + path);
      await page.waitForSelector(`${PREFLIGHT_HOST}, .preflight-note`);
    }
    page.removeAllListeners('request');
    const elsewhere = asked.filter(
      (url) => !url.startsWith(ORIGIN) && !/^(chrome|moz)-extension:|^(data|blob|about):/.test(url),
    );
    expect(elsewhere).toEqual([]);
    expect(scene.demo.log.filter(({ method }) => method !== 'GET')).toEqual([]);
  });
});
