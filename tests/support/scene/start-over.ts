import type { Page } from 'puppeteer-core';
import { ask } from '../acts/tabs';
import type { Scene } from './start-scene';

/**
 * Empties what is kept. The background is ended first: what it is about to carry to browser sync would come back from there
 * seconds later, into whatever test runs then. `observer` is a tab with one of the extension's pages.
 */
export async function forgetEverything({ driver }: Pick<Scene, 'driver'>, observer: Page): Promise<void> {
  await driver.killBackground();
  for (const area of ['local', 'session', 'sync']) await ask(observer, `api.storage.${area}.clear()`);
}

/** Firefox ends a way out with an error where the page was just about to draw itself anew; then nothing stands in its way. */
const leave = (page: Page) => page.goto('about:blank').catch(() => page.goto('about:blank'));

/**
 * As after installing it: nothing seen, nothing answered, the stand-in as it was seeded, and the owner's empty tab in
 * front. `observer` is a tab with one of the extension's pages.
 */
export async function startOver(scene: Scene, observer: Page): Promise<void> {
  const { demo, page } = scene;
  await leave(page);
  await forgetEverything(scene, observer);
  demo.reset();
  await page.bringToFront();
}
