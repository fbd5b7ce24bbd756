import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ExtensionBrowser } from '../../../scripts/browsers/extension-browser';
import { inShadow, PREFLIGHT_HOST } from '../../../scripts/browsers/in-shadow';
import { openPanel, outcomeIs, tick } from '../../support/shown/panel';
import { letIntoPrivateWindows, openPrivately } from '../../support/acts/private-window';
import { travel } from '../../support/acts/travel';
import { stored } from '../../support/shown/stored';
import { ask, openObserver, ORIGIN } from '../../support/acts/tabs';
import { TESTED_BROWSERS } from '../../support/scene/tested-browsers';
import { useOwnScene } from '../../support/scene/use-scene';

const SLUG = 'pinned-tabs-onboarding';
const summary = (slug: string) => `${ORIGIN}/nimbus/${slug}/summary/`;

describe.each(TESTED_BROWSERS)('a private window of %s', (name) => {
  const scene = useOwnScene(name);
  let driver: ExtensionBrowser;
  let observer: Page;
  let hidden: Page;
  const errors: string[] = [];

  beforeAll(async () => {
    ({ driver } = scene);
    // Before the private window, in which Firefox opens every later tab.
    observer = await openObserver(driver);
    hidden = await openPrivately(driver, summary(SLUG));
    hidden.on('pageerror', (error) => errors.push(String(error)));
  });

  it('has nothing of ours, not even an error, and leaves no trace, until the owner lets the extension in', async () => {
    await travel(hidden);
    // What comes to an ordinary page that was opened later would have come to this one too. In front: no other draws.
    await scene.page.bringToFront();
    await scene.page.goto(summary('new-tab-clock'));
    await inShadow(scene.page, '.pill');
    expect(await hidden.$(PREFLIGHT_HOST)).toBeNull();
    expect(errors).toEqual([]);
    expect(Object.keys(await stored(observer))).not.toContain(`delivery:${SLUG}`);
    const ofTabs = await ask(observer, `api.storage.session.get(null).then(JSON.stringify)`);
    expect(ofTabs).not.toContain(SLUG);
    expect(await driver.ourErrors()).toEqual([]);
  });

  it('has pill, panel and ticks once the owner does, and they are the same as in other windows', async () => {
    await letIntoPrivateWindows(driver);
    await hidden.bringToFront();
    await travel(hidden);
    await tick(await openPanel(hidden), 'brief.filled');
    await scene.page.bringToFront();
    await scene.page.goto(summary(SLUG));
    await outcomeIs(await openPanel(scene.page), 'brief.filled', 'done');
    expect(errors).toEqual([]);
    expect(await driver.ourErrors()).toEqual([]);
  });
});
