import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { inShadow, PREFLIGHT_HOST } from '../../../scripts/browsers/in-shadow';
import { stored } from '../../support/shown/stored';
import { openObserver, ORIGIN } from '../../support/acts/tabs';
import { TESTED_BROWSERS } from '../../support/scene/tested-browsers';
import { useScene } from '../../support/scene/use-scene';

const SUMMARY = `${ORIGIN}/nimbus/pinned-tabs-onboarding/summary/`;
const FILLER = `<div class="card"><table><tr><td>${'filler '.repeat(300)}</td></tr></table></div>`;

/** What may become of the page's markup, by the page's own HTML. */
const CHANGES: Record<string, (html: string) => string> = {
  'without ids': (html) => html.replaceAll(/ id="[^"]*"/g, ''),
  'without classes': (html) => html.replaceAll(/ class="[^"]*"/g, ''),
  'with its content twice, one inside the other': (html) =>
    html.replace(/(<div id="content"[^>]*>)/, '$1$1').replace('</body>', '</div></body>'),
  'of 5 MB': (html) => html.replace('</body>', `${FILLER.repeat(5_000_000 / FILLER.length)}</body>`),
  'cut off in the middle': (html) => html.slice(0, html.length / 2),
  'with nothing in it': () => '<!doctype html>',
  'that is no HTML': () => '{"detail": "Not here"}',
};

describe.each(TESTED_BROWSERS)('a summary that changed, in %s', (name) => {
  let change: ((html: string) => string) | undefined;
  let html = '';
  const scene = useScene(name, (url) => (change && url === SUMMARY ? change(html) : undefined));
  let page: Page;
  let observer: Page;

  beforeAll(async () => {
    ({ page } = scene);
    observer = await openObserver(scene.driver);
    await page.bringToFront();
    await page.goto(SUMMARY);
    await inShadow(page, '.pill .stage');
    html = await page.evaluate(async () => (await fetch(location.href)).text());
  });

  it.each(Object.entries(CHANGES))(
    '%s: one of ours, no error, and nothing that was known turns false',
    async (_what, changed) => {
      const known = (await stored(observer))['delivery:pinned-tabs-onboarding'] as {
        facts: Record<string, { value: unknown }>;
      };
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(String(error)));
      change = changed;
      await page.goto(SUMMARY, { waitUntil: 'domcontentloaded' });
      await inShadow(page, '.pill, .notice');
      page.removeAllListeners('pageerror');
      change = undefined;
      expect(await page.$$eval(PREFLIGHT_HOST, (found) => found.length)).toBe(1);
      const now = (await stored(observer))['delivery:pinned-tabs-onboarding'] as typeof known;
      const lasting = Object.keys(known.facts).filter((fact) => !['warnings', 'readiness'].includes(fact));
      const valuesOf = ({ facts }: typeof known) => lasting.map((fact) => [fact, facts[fact]?.value]);
      expect(valuesOf(now)).toEqual(valuesOf(known));
      // The page's own scripts may well stumble over such a page; ours does not.
      expect(errors.filter((error) => /preflight|moz-extension|chrome-extension/.test(error))).toEqual([]);
      expect(await scene.driver.ourErrors()).toEqual([]);
    },
  );
});
