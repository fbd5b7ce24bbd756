import type { Page } from 'puppeteer-core';
import { inShadow, PREFLIGHT_HOST } from '../../scripts/browsers/in-shadow';
import type { Scene } from '../support/start-scene';
import { stored, tellBackground } from '../support/stored';
import { openObserver, ORIGIN } from '../support/tabs';
import { emptyModel, type Model } from './model';

/** Everything that an action of the soak may touch. */
export interface World extends Scene {
  /** A tab with a page of the extension. */
  observer: Page;
  model: Model;
  /** What the host's page threw, which would be our doing. */
  pageErrors: string[];
  /**
   * How often the driver lost the tab. Firefox's does so when a page comes from the back-forward cache: it waits for ever
   * for what it never hears of (seen with puppeteer-core 25.16.0 and Firefox 153).
   */
  lostTabs: number;
}

export const SLUGS = [
  'pinned-tabs-onboarding',
  'sidebar-panel-prompt',
  'new-tab-clock',
  'homepage-shortcuts',
  'cookie-banner-copy',
] as const;

export async function createWorld(scene: Scene): Promise<World> {
  const observer = await openObserver(scene.driver);
  const world: World = { ...scene, observer, model: emptyModel(), pageErrors: [], lostTabs: 0 };
  await takeTab(world, scene.page);
  return world;
}

async function takeTab(world: World, page: Page): Promise<void> {
  world.page = page;
  page.on('pageerror', (error) => world.pageErrors.push(String(error)));
  await page.bringToFront();
}

/** A tab that the driver lost is closed, and the owner goes on in another. */
async function changeTab(world: World): Promise<void> {
  const lost = world.page;
  world.lostTabs += 1;
  await takeTab(world, await world.driver.browser.newPage());
  void lost.close().catch(() => {});
}

const LOADED = { waitUntil: 'domcontentloaded', timeout: 8000 } as const;

/** Opens an address; in another tab where the driver lost sight of this one. */
export async function goTo(world: World, path: string): Promise<void> {
  try {
    await world.page.goto(ORIGIN + path, LOADED);
  } catch {
    await changeTab(world);
    await world.page.goto(ORIGIN + path, { ...LOADED, timeout: 30_000 });
  }
}

export const visit = (world: World, slug: string, part = 'summary') =>
  goTo(world, `/nimbus/${slug}/${part}/`);

/** How often an owner tries again what was not saved. */
const TRIES = 20;

/** Asks for a change until it is saved, as an owner who is told that it was not would. Throws when it never is. */
export async function insist(world: World, message: object): Promise<void> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const reply = (await tellBackground(world.observer, message).catch(() => undefined)) as
      | { ok?: boolean }
      | undefined;
    if (reply?.ok) return;
  }
  throw new Error(`Not saved in ${TRIES} tries: ${JSON.stringify(message)}`);
}

/** How many live elements of ours a page has. */
export const liveHosts = (page: Page): Promise<number> =>
  page.$$eval(PREFLIGHT_HOST, (found) => found.filter((host) => host.shadowRoot).length);

export const pillOf = (world: World) => inShadow(world.page, '.pill', 20_000);

/** Bytes of the host page's heap after collecting garbage, on a freshly loaded page; undefined where nobody tells. */
export async function heapOf(world: World): Promise<number | undefined> {
  if (world.driver.name !== 'chromium') return undefined;
  await visit(world, SLUGS[0]);
  await pillOf(world);
  const session = await world.page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}

/** Characters of everything in local storage. */
export const storageOf = async (world: World): Promise<number> =>
  JSON.stringify(await stored(world.observer)).length;
