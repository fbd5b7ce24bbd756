import { describe, expect, it } from 'vitest';
import { openPanel, outcomeIs, tick } from '../support/panel';
import { progressOf } from '../support/stored';
import { ask, openObserver, ORIGIN } from '../support/tabs';
import { TESTED_CHROMIUM } from '../support/tested-browsers';
import { useScene } from '../support/use-scene';

const SLUG = 'pinned-tabs-onboarding';

/** Takes all of the space of the extension's local storage but a few bytes. */
const FILL = `(async () => {
  for (let size = 5_000_000, index = 0; size >= 1; index += 1) {
    try { await api.storage.local.set({ ['filler-' + index]: 'x'.repeat(size) }); }
    catch { size = Math.floor(size / 2); }
  }
})()`;
const FREE = `api.storage.local.get(null).then((all) =>
  api.storage.local.remove(Object.keys(all).filter((key) => key.startsWith('filler-'))))`;

// Firefox sets no limit to local storage (measured: 11 MB are taken); a full disk is in tests/unit/records.
describe.each(TESTED_CHROMIUM)('storage that is full in %s', (name) => {
  const scene = useScene(name);

  it('is said in words at the tick that does not fit; what was there stays, and with room again ticks count', async () => {
    const { driver, page } = scene;
    const observer = await openObserver(driver);
    await page.bringToFront();
    await page.goto(`${ORIGIN}/nimbus/${SLUG}/summary/`);
    const panel = await openPanel(page);
    await tick(panel, 'brief.filled');
    await ask(observer, FILL);
    await panel.click('[data-item="ds.officehours"] input');
    await panel.waitForFunction(
      () => document.body.textContent?.includes('the space for this extension is used up'),
      { polling: 100 },
    );
    expect(Object.keys(await progressOf(observer, SLUG))).toEqual(['brief.filled']);
    await outcomeIs(panel, 'ds.officehours', 'todo');
    await ask(observer, FREE);
    await tick(panel, 'ds.officehours');
    expect(Object.keys(await progressOf(observer, SLUG)).sort()).toEqual(['brief.filled', 'ds.officehours']);
    expect(await driver.ourErrors()).toEqual([]);
  });
});
