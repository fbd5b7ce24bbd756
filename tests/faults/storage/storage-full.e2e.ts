import { describe, expect, it } from 'vitest';
import { openPanel, outcomeIs, tick } from '../../support/shown/panel';
import { progressOf } from '../../support/shown/stored';
import { ask, openObserver, ORIGIN } from '../../support/acts/tabs';
import { TESTED_BROWSERS } from '../../support/scene/tested-browsers';
import { useScene } from '../../support/scene/use-scene';

const SLUG = 'pinned-tabs-onboarding';

/** Takes all of the space of the extension's local storage but a few bytes. */
const FILL = `(async () => {
  for (let size = 5_000_000, index = 0; size >= 1; index += 1) {
    try { await api.storage.local.set({ ['filler-' + index]: 'x'.repeat(size) }); }
    catch { size = Math.floor(size / 2); }
  }
})()`;
/** More than Chromium gives. Firefox sets no limit; how a full disk is told there is in tests/unit/records. */
const MUCH = `api.storage.local.set({ 'filler-0': 'x'.repeat(12_000_000) })`;
const FREE = `api.storage.local.get(null).then((all) =>
  api.storage.local.remove(Object.keys(all).filter((key) => key.startsWith('filler-'))))`;

/** What is done to the space, whether a tick fits then, and what is said when it does not. */
const SPACE = { chromium: { fill: FILL, fits: false }, firefox: { fill: MUCH, fits: true } } as const;

describe.each(TESTED_BROWSERS)('storage that is full in %s', (name) => {
  const scene = useScene(name);
  const { fill, fits } = SPACE[name];

  it('is said in words at the tick that does not fit; what was there stays, and with room again ticks count', async () => {
    const { driver, page } = scene;
    const observer = await openObserver(driver);
    await page.bringToFront();
    await page.goto(`${ORIGIN}/nimbus/${SLUG}/summary/`);
    const panel = await openPanel(page);
    await tick(panel, 'brief.filled');
    await ask(observer, fill);
    await panel.click('[data-item="ds.officehours"] input');
    const said = fits ? 'Ticked.' : 'the space for this extension is used up';
    await panel.waitForFunction(
      (words) => document.body.textContent?.includes(words),
      { polling: 100 },
      said,
    );
    await outcomeIs(panel, 'ds.officehours', fits ? 'done' : 'todo');
    expect(Object.keys(await progressOf(observer, SLUG))).toHaveLength(fits ? 2 : 1);
    await ask(observer, FREE);
    if (!fits) await tick(panel, 'ds.officehours');
    expect(Object.keys(await progressOf(observer, SLUG)).sort()).toEqual(['brief.filled', 'ds.officehours']);
    expect(await driver.ourErrors()).toEqual([]);
  });
});
