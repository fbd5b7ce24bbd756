import { afterAll, beforeAll } from 'vitest';
import type { BrowserName } from '../../../scripts/browsers/extension-browser';
import { lendScene } from './lent-scene';
import { startScene, type Scene, type SceneOptions } from './start-scene';

/** Fills what is given back before the tests, and ends it after them, whatever happens. */
function between(start: () => Promise<Scene & { end: () => Promise<void> }>): Readonly<Scene> {
  const scene = {} as Scene;
  let end: (() => Promise<void>) | undefined;
  beforeAll(async () => {
    const started = await start();
    ({ end } = started);
    Object.assign(scene, started);
  });
  afterAll(() => end?.());
  return scene;
}

/**
 * Gives a `describe` a browser with the extension, the stand-in it takes for Experimenter, and a tab. Chromium is kept for
 * the next file and tidied up before it. What is returned is filled before the tests (and before a later `beforeAll`), so
 * read it there and not while the tests are declared. `overlay` is the stand-in's.
 *
 * A new e2e file needs no more than this, and runs in both browsers:
 *
 *     describe.each(TESTED_BROWSERS)('the pill in %s', (name) => {
 *       const scene = useScene(name);
 *
 *       it('says the stage', async () => {
 *         await scene.page.goto(`${ORIGIN}/nimbus/pinned-tabs-onboarding/summary/`);
 *         const pill = await inShadow(scene.page, '.pill');
 *         expect(await pill.evaluate((element) => element.textContent)).toContain('Draft');
 *       });
 *     });
 *
 * Where the tests of a file should not see each other's traces, `startOver` in a `beforeEach` costs a tenth of a second.
 */
export const useScene = (name: BrowserName, overlay?: SceneOptions['overlay']): Readonly<Scene> =>
  between(() =>
    // A Firefox that has served some twenty files opens no popup any more, and navigations end without being told.
    name === 'firefox' ? startScene(name, overlay ? { overlay } : {}) : lendScene(name, overlay),
  );

/**
 * The same with a browser of the file's own, closed after its tests: for what changes the browser itself (permissions,
 * the extension, its memory) or needs another build. Options that cost something come as a function. Where a test starts its
 * own browser (a restart, two profiles), `startScene` with `onTestFinished(scene.end)` does it.
 */
export const useOwnScene = (
  name: BrowserName,
  options: SceneOptions | (() => SceneOptions) = {},
): Readonly<Scene> => between(() => startScene(name, typeof options === 'function' ? options() : options));
