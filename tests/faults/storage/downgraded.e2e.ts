import { describe, expect, it } from 'vitest';
import { openPanel, outcomeIs, tick } from '../../support/shown/panel';
import { stored, tellBackground } from '../../support/shown/stored';
import { ask, openObserver, ORIGIN } from '../../support/acts/tabs';
import { TESTED_BROWSERS } from '../../support/scene/tested-browsers';
import { useScene } from '../../support/scene/use-scene';

/** Nothing waits to be put into browser sync. */
const CARRIED = `api.storage.local.get('sync-state').then(({ 'sync-state': state }) => state?.changes === state?.carried)`;
const SLUG = 'pinned-tabs-onboarding';

describe.each(TESTED_BROWSERS)('an older Preflight on records of a newer one in %s', (name) => {
  const scene = useScene(name);

  it('shows them, changes nothing in them, and says why', async () => {
    const { driver, page } = scene;
    const observer = await openObserver(driver);
    await page.bringToFront();
    await page.goto(`${ORIGIN}/nimbus/${SLUG}/summary/`);
    await tick(await openPanel(page), 'brief.filled');
    // A background that is still at work outlives being told to end; an update ends each.
    await expect.poll(() => ask(observer, CARRIED)).toBe(true);
    await ask(observer, 'api.storage.local.set({ version: 99 })');
    const refused = async () => {
      await driver.killBackground();
      const change = { type: 'change-item', key: 'another', item: 'qa.status', change: { state: 'done' } };
      return tellBackground(observer, change);
    };
    await expect.poll(refused).not.toEqual({ ok: true });
    await page.reload();
    const panel = await openPanel(page);
    await outcomeIs(panel, 'brief.filled', 'done');
    const before = await stored(observer);
    await panel.locator('[data-item="ds.officehours"] input').click();
    await panel.waitForFunction(
      () => document.body.textContent?.includes('written by a newer version of Preflight'),
      { polling: 100 },
    );
    expect(await stored(observer)).toEqual(before);
    expect(await driver.ourErrors()).toEqual([]);
  });
});
