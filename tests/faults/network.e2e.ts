import { setTimeout } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Reply } from '../../demo/route';
import { inShadow, PREFLIGHT_HOST } from '../../scripts/browsers/in-shadow';
import { openPanel, tick } from '../support/panel';
import { startOver } from '../support/start-over';
import { ask, openObserver, ORIGIN, tabId } from '../support/tabs';
import { TESTED_BROWSERS } from '../support/tested-browsers';
import { useScene } from '../support/use-scene';

const SLUG = 'pinned-tabs-onboarding';
const SUMMARY = `${ORIGIN}/nimbus/${SLUG}/summary/`;
const SIGN_IN =
  '<!doctype html><title>Sign in</title><h1>Sign in with SSO</h1><form><input name="user"></form>';

/** What becomes of the summary that Preflight would read beside an edit page. */
const TROUBLES: Record<string, () => string | Reply | Promise<Reply>> = {
  'fails with 500': () => ({ status: 500, headers: {}, body: 'Server Error' }),
  'is refused with 403': () => ({ status: 403, headers: {}, body: 'Forbidden' }),
  'is a sign-in page, with 200': () => SIGN_IN,
  'leads to another site': () => ({ status: 302, headers: { Location: 'https://auth.example/' }, body: '' }),
  'leads round in a circle': () => ({ status: 302, headers: { Location: SUMMARY }, body: '' }),
  'breaks off': () => ({ status: 200, headers: { 'Content-Length': '999999' }, body: '<html><body>' }),
  'is empty': () => ({ status: 200, headers: {}, body: '' }),
  'comes late': async () => {
    await setTimeout(4000);
    return { status: 200, headers: {}, body: '' };
  },
};

describe.each(TESTED_BROWSERS)('the network in %s', (name) => {
  let trouble: (() => string | Reply | Promise<Reply>) | undefined;
  const scene = useScene(name, (url) => (url === SUMMARY ? trouble?.() : undefined));
  let page: Page;
  let observer: Page;

  beforeAll(async () => {
    ({ page } = scene);
    observer = await openObserver(scene.driver);
  });
  beforeEach(async () => {
    trouble = undefined;
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
