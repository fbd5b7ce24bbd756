import { afterAll, beforeAll } from 'vitest';
import type { BrowserName } from '../../scripts/browsers/extension-browser';
import { startScene, type Scene, type SceneOptions } from './start-scene';

/**
 * Gives a `describe` a browser with the extension, the stand-in it takes for Experimenter, and a tab; closes them after
 * its tests, whatever happens. What is returned is filled before the tests (and before a later `beforeAll`), so read it
 * there and not while the tests are declared. Options that cost something (a changed build) come as a function.
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
 * Where the tests of a file should not see each other's traces, `startOver` in a `beforeEach` costs a tenth of a second,
 * a second `useScene` costs seconds. Where a test starts its own browser (a restart, two profiles), `startScene` with
 * `onTestFinished(scene.end)` does it.
 */
export function useScene(
  name: BrowserName,
  options: SceneOptions | (() => SceneOptions) = {},
): Readonly<Scene> {
  const scene = {} as Scene;
  let end: (() => Promise<void>) | undefined;
  beforeAll(async () => {
    const started = await startScene(name, typeof options === 'function' ? options() : options);
    ({ end } = started);
    Object.assign(scene, started);
  });
  afterAll(() => end?.());
  return scene;
}
