import type { Page } from 'puppeteer-core';
import { inShadow, PREFLIGHT_HOST } from '../../scripts/browsers/in-shadow';
import { evaluateInChrome } from '../../scripts/browsers/launch-firefox';
import type { Scene } from '../support/scene/start-scene';
import { tellBackground } from '../support/shown/stored';
import { ask, openObserver, ORIGIN } from '../support/acts/tabs';
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

const CLOSE_ALL = `api.tabs.query({ url: '${ORIGIN}/*' }).then((tabs) => api.tabs.remove(tabs.map(({ id }) => id)))`;

/** The owner goes on in a new tab, and what shows Experimenter is closed: by the extension, as the driver may have lost it. */
async function changeTab(world: World): Promise<void> {
  await takeTab(world, await world.driver.browser.newPage());
  await ask(world.observer, CLOSE_ALL);
}

/** Opens a delivery in a further tab. */
export async function openTab({ driver }: World, slug: string): Promise<Page> {
  const tab = await driver.browser.newPage();
  await tab.goto(`${ORIGIN}/nimbus/${slug}/summary/`, { waitUntil: 'domcontentloaded' });
  return tab;
}

const LOADED = { waitUntil: 'domcontentloaded', timeout: 8000 } as const;

/** Opens an address; in another tab where the driver lost sight of this one. */
export async function goTo(world: World, path: string): Promise<void> {
  try {
    await world.page.goto(ORIGIN + path, LOADED);
  } catch {
    world.lostTabs += 1;
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

/**
 * Bytes of the heap of Experimenter's page with our script in it, on a freshly loaded page after collecting garbage. Firefox
 * tells of the whole process, so there the tab is a new one, without the pages that it keeps for Back.
 */
export async function heapOf(world: World): Promise<number> {
  const { browser, name } = world.driver;
  if (name === 'firefox') await changeTab(world);
  await visit(world, SLUGS[0]);
  await pillOf(world);
  if (name === 'firefox') return Number(await evaluateInChrome(browser, MEMORY));
  const session = await world.page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}

/** What Firefox's own reports, those of about:memory, count as windows and their scripts in a process that shows Experimenter. */
const MEMORY = `(async () => {
  const manager = Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager);
  await new Promise((done) => manager.minimizeMemoryUsage(done));
  const [sums, showing] = [new Map(), new Set()];
  const count = (process, path, _kind, _units, amount) => {
    if (!/^explicit\\/(window-objects|js-non-window)/.test(path)) return;
    sums.set(process, (sums.get(process) ?? 0) + amount);
    if (process.startsWith('web') && path.includes('${new URL(ORIGIN).host}')) showing.add(process);
  };
  await new Promise((done) => manager.getReports(count, null, done, null, false));
  return Math.max(...[...showing].map((process) => sums.get(process)));
})()`;

/** A function that tells of a name in storage whether it is of a tab that was closed; in the words of the observer's page. */
const IS_OF_CLOSED = `api.tabs.query({}).then((tabs) => (name) => {
  const [, id] = /^(?:tab|last|lead):(\\d+)$/.exec(name) ?? [];
  return id !== undefined && !tabs.some((tab) => String(tab.id) === id);
})`;

/**
 * Characters of everything in local, session and synced storage beyond what the owner recorded. What is kept of a tab that was
 * closed is left out: it goes a little later, which `leftOfClosedTabs` tells.
 */
export async function storageOf({ observer, model }: World): Promise<number> {
  const all = `(async () => {
    const isOfClosed = await ${IS_OF_CLOSED};
    const areas = await Promise.all(['local', 'session', 'sync'].map((area) => api.storage[area].get(null)));
    return JSON.stringify(areas.map((area) => Object.entries(area).filter(([name]) => !isOfClosed(name))));
  })()`;
  return String(await ask(observer, all)).length - JSON.stringify(model).length;
}

/** What session storage still keeps of tabs that are closed. It goes when a tab shows a delivery for the first time. */
export async function leftOfClosedTabs({ observer }: World): Promise<unknown> {
  return ask(
    observer,
    `(async () => Object.keys(await api.storage.session.get(null)).filter(await ${IS_OF_CLOSED}))()`,
  );
}
