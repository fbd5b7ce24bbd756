import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { openPanel, outcomeIs, tick } from '../../support/shown/panel';
import { progressOf, stored } from '../../support/shown/stored';
import { startOver } from '../../support/scene/start-over';
import { ask, openObserver, ORIGIN } from '../../support/acts/tabs';
import { TESTED_BROWSERS } from '../../support/scene/tested-browsers';
import { useScene } from '../../support/scene/use-scene';

const SLUG = 'pinned-tabs-onboarding';

describe.each(TESTED_BROWSERS)('storage changed under us in %s', (name) => {
  const scene = useScene(name);
  let observer: Page;
  let panel: Awaited<ReturnType<typeof openPanel>>;

  beforeEach(async () => {
    observer ??= await openObserver(scene.driver);
    const { page } = scene;
    await startOver(scene, observer);
    await page.goto(`${ORIGIN}/nimbus/${SLUG}/summary/`);
    panel = await openPanel(page);
  });

  it('cleared while a page is open: the page goes on, and the next tick is kept', async () => {
    await tick(panel, 'brief.filled');
    await ask(observer, `Promise.all([api.storage.local.clear(), api.storage.session.clear()])`);
    await scene.page.reload();
    panel = await openPanel(scene.page);
    await tick(panel, 'ds.officehours');
    expect(Object.keys(await progressOf(observer, SLUG))).toEqual(['ds.officehours']);
  });

  it('broken key by key: what is whole is still shown, and the next tick is kept', async () => {
    await tick(panel, 'brief.filled');
    const keys = Object.keys(await stored(observer)).filter((key) => key !== `delivery:${SLUG}`);
    const broken = Object.fromEntries(keys.filter((key) => key !== 'version').map((key) => [key, [null, 7]]));
    await ask(observer, `api.storage.local.set(${JSON.stringify(broken)})`);
    await scene.page.reload();
    panel = await openPanel(scene.page);
    await outcomeIs(panel, 'brief.filled', 'done');
    await tick(panel, 'ds.officehours');
    expect(await progressOf(observer, SLUG)).toMatchObject({
      'brief.filled': { state: 'done' },
      'ds.officehours': { state: 'done' },
    });
  });

  it('left no error of ours', async () => {
    expect(await scene.driver.ourErrors()).toEqual([]);
  });
});
