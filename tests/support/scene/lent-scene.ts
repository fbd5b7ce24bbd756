import type { BrowserName } from '../../../scripts/browsers/extension-browser';
import { LENT } from './lending-environment';
import { ask, ORIGIN } from '../acts/tabs';
import { startScene, type Scene, type SceneOptions } from './start-scene';

type Overlay = SceneOptions['overlay'];

interface Kept {
  scene: Awaited<ReturnType<typeof startScene>>;
  /** What the stand-in's pages are overlaid with, for whom it is lent to now. */
  overlay: Overlay;
  isLent: boolean;
}

/** One browser of each kind, for all test files of this process; a browser costs more than most files' tests. */
const kept = new Map<BrowserName, Promise<Kept>>();

async function start(name: BrowserName): Promise<Kept> {
  const holder: Pick<Kept, 'overlay' | 'isLent'> = { overlay: undefined, isLent: false };
  const scene = await startScene(name, { overlay: (url) => holder.overlay?.(url) });
  (globalThis as { [LENT]?: (() => Promise<void>)[] })[LENT]?.push(scene.end);
  return Object.assign(holder, { scene });
}

const CLEAR = `Promise.all(['local', 'session', 'sync'].map((area) => api.storage[area].clear()))`;

/** Closes every tab but the one that does it, and empties what is kept. Rejects where a permission was taken away. */
const EMPTY = `(async () => {
  const { permissions, host_permissions: origins } = api.runtime.getManifest();
  if (!(await api.permissions.contains({ permissions, origins }))) throw new Error('Permissions are missing.');
  const me = await api.tabs.getCurrent();
  const tabs = await api.tabs.query({});
  await api.tabs.remove(tabs.map(({ id }) => id).filter((id) => id !== me.id));
  await api.alarms.clearAll();
  await ${CLEAR};
})()`;

/** As after installing, in a browser that has been used: an empty tab, nothing kept, a background that knows nothing, no error. */
async function tidy({ demo, driver }: Scene): Promise<Scene['page']> {
  const broom = await driver.browser.newPage();
  await driver.openExtensionPage(broom, 'popup.html');
  await ask(broom, EMPTY);
  await driver.killBackground();
  await ask(broom, CLEAR);
  demo.reset();
  const page = await driver.browser.newPage();
  await broom.goto(`${ORIGIN}/robots.txt`);
  await broom.evaluate(() => localStorage.clear());
  await broom.close();
  await page.bringToFront();
  demo.reset();
  await driver.forgetErrors();
  return page;
}

async function lendTidied(name: BrowserName, one: Kept): Promise<Kept> {
  try {
    one.scene.page = await tidy(one.scene);
    return one;
  } catch {
    // Its last borrower may have broken it.
    await one.scene.end().catch(() => {});
    const next = start(name);
    kept.set(name, next);
    return next;
  }
}

/**
 * Lends the browser of this kind, tidied up, with `overlay` over the stand-in's pages. `end` gives it back. Whoever asks
 * while it is lent gets one of their own.
 */
export async function lendScene(
  name: BrowserName,
  overlay: Overlay,
): Promise<Scene & { end: () => Promise<void> }> {
  const known = kept.get(name);
  if (!known) kept.set(name, start(name));
  let one = await (known ?? kept.get(name)!);
  if (one.isLent) return startScene(name, overlay ? { overlay } : {});
  if (known) one = await lendTidied(name, one);
  one.isLent = true;
  one.overlay = overlay;
  const { demo, driver, page } = one.scene;
  const end = async () => {
    one.isLent = false;
    one.overlay = undefined;
  };
  return { demo, driver, page, end };
}
