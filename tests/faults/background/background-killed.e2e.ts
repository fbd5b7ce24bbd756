import { setTimeout } from 'node:timers/promises';
import type { Frame, Page } from 'puppeteer-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ExtensionBrowser } from '../../../scripts/browsers/extension-browser';
import { openPanel, outcomeIs, tick } from '../../support/shown/panel';
import { seededRandom } from '../../support/made/seeded-random';
import { startOver } from '../../support/scene/start-over';
import { progressOf, stored } from '../../support/shown/stored';
import { ask, openObserver, ORIGIN } from '../../support/acts/tabs';
import { TESTED_BROWSERS } from '../../support/scene/tested-browsers';
import { useScene } from '../../support/scene/use-scene';

const SLUG = 'pinned-tabs-onboarding';
const PADDING = 'x'.repeat(200_000);
const importOf = (count: number) =>
  JSON.stringify({
    format: 'preflight-records',
    version: 1,
    records: Object.fromEntries(
      Array.from({ length: count }, (_, index) => [
        `delivery:imported-${index}`,
        {
          facts: { hypothesis: { value: PADDING, rung: 'test', at: 1, page: 'summary' } },
          progress: { 'qa.status': { state: 'done', at: 5, device: 'old' } },
          marks: {},
          firstSeenAt: 1,
          lastSeenAt: 1,
        },
      ]),
    ),
  });

describe.each(TESTED_BROWSERS)('a background that dies in %s', (name) => {
  const scene = useScene(name);
  let driver: ExtensionBrowser;
  let page: Page;
  let observer: Page;
  let panel: Frame;

  beforeAll(async () => {
    ({ driver, page } = scene);
    observer = await openObserver(driver);
  });
  beforeEach(async () => {
    await startOver(scene, observer);
    await page.goto(`${ORIGIN}/nimbus/${SLUG}/summary/`);
    panel = await openPanel(page);
  });

  it('between a tick and its answer: it is kept or said to be not saved, never silently gone', async () => {
    const random = seededRandom(11);
    const item = 'brief.filled';
    for (let round = 0; round < 6; round += 1) {
      const before = (await progressOf(observer, SLUG))[item]?.state ?? 'open';
      await panel.evaluate(
        (id) => document.querySelector<HTMLElement>(`[data-item="${id}"] input`)?.click(),
        item,
      );
      await setTimeout(random() * 25);
      await driver.killBackground();
      const look = async () => {
        const [said = '', outcome] = await panel.evaluate(
          (id) => [
            document.querySelector('.panel-foot')?.textContent ?? '',
            document.querySelector(`[data-item="${id}"]`)?.getAttribute('data-outcome') ?? '',
          ],
          item,
        );
        const after = (await progressOf(observer, SLUG))[item]?.state ?? 'open';
        const isWhatWasSaid = said.includes(after === 'done' ? 'Ticked.' : 'Open again.');
        const isTold = after !== before || isWhatWasSaid || said.includes('Not saved');
        return { isTold, isShown: (outcome === 'done') === (after === 'done'), said, outcome, before, after };
      };
      await expect.poll(look).toMatchObject({ isTold: true, isShown: true });
    }
  });

  it('during an import: all of the file is there or nothing of it, and importing it again gives it once', async () => {
    const file = importOf(20);
    for (const pause of [0, 5, 20, 60, 150]) {
      const asked = ask(
        observer,
        `api.runtime.sendMessage({ type: 'import-records', text: ${JSON.stringify(file)} }).then(() => true, () => false)`,
      );
      await setTimeout(pause);
      await driver.killBackground();
      await asked;
      const imported = Object.keys(await stored(observer)).filter((key) => key.includes('imported-'));
      expect([0, 20]).toContain(imported.length);
      await ask(
        observer,
        `api.storage.local.get(null).then((all) =>
          api.storage.local.remove(Object.keys(all).filter((key) => key.includes('imported-'))))`,
      );
    }
    await ask(observer, `api.runtime.sendMessage({ type: 'import-records', text: ${JSON.stringify(file)} })`);
    expect(Object.keys(await stored(observer)).filter((key) => key.includes('imported-'))).toHaveLength(20);
  });

  it('while the page is open: pill, panel and the next tick go on as if nothing had been', async () => {
    await driver.killBackground();
    await tick(panel, 'brief.filled');
    await driver.killBackground();
    await page.reload();
    await outcomeIs(await openPanel(page), 'brief.filled', 'done');
  });

  it('left no error of ours', async () => {
    expect(await driver.ourErrors()).toEqual([]);
  });
});
