import type { Page } from 'puppeteer-core';
import { ask } from '../acts/tabs';
import type { Scene } from './start-scene';

/**
 * As after installing it: nothing seen, nothing answered, the stand-in as it was seeded, and the owner's empty tab in
 * front. `observer` is a tab with one of the extension's pages.
 */
export async function startOver({ demo, page }: Scene, observer: Page): Promise<void> {
  await page.goto('about:blank');
  await ask(observer, `Promise.all(['local', 'session', 'sync'].map((area) => api.storage[area].clear()))`);
  demo.reset();
  await page.bringToFront();
}
