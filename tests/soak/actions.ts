import { setTimeout } from 'node:timers/promises';
import { pick } from '../support/made/seeded-random';
import { ORIGIN } from '../support/acts/tabs';
import { progressOf } from '../support/shown/stored';
import { openPanel } from '../support/shown/panel';
import { record } from './model';
import { goTo, insist, openTab, pillOf, SLUGS, visit, type World } from './world';

type Action = (world: World, random: () => number) => Promise<unknown>;

const ITEMS = ['brief.filled', 'ds.officehours', 'ds.ticket', 'qa.ticket', 'observe.end', 'learn.record'];
const NOTES = ['', 'with Jo', '<img src=x onerror=alert(1)>', '\u202Etxt.exe', 'ø'.repeat(500), '__proto__'];
const REASONS = ['Answered at office hours', 'x'.repeat(300)];
const CORNERS = ['bottom-right', 'bottom-left', 'top-right', 'top-left'] as const;

const tick: Action = async (world, random) => {
  const [key, item] = [pick(random, SLUGS), pick(random, ITEMS)];
  const state = pick(random, ['done', 'open', 'not-needed'] as const);
  const change = { state, ...(state === 'not-needed' && { reason: pick(random, REASONS) }) };
  await insist(world, { type: 'change-item', key, item, change });
  record(world.model, key, item, change);
};

const note: Action = async (world, random) => {
  const [key, item] = [pick(random, SLUGS), pick(random, ITEMS)];
  const change = { note: pick(random, NOTES) };
  await insist(world, { type: 'change-item', key, item, change });
  record(world.model, key, item, change);
};

const set: Action = async (world, random) => {
  const change = pick(random, [
    { launchNote: pick(random, ['advise', 'confirm', 'off'] as const) },
    { pillCorner: pick(random, CORNERS) },
    { marks: { sidebar: random() < 0.5, home: random() < 0.5, lists: random() < 0.5 } },
    { fetching: random() < 0.5 },
  ]);
  await insist(world, { type: 'change-settings', change });
  Object.assign(world.model.settings, change);
};

/** A real click in the panel, on an item of a delivery's page that is not done yet. */
const tickInPanel: Action = async (world, random) => {
  const slug = pick(random, SLUGS);
  await visit(world, slug);
  const panel = await openPanel(world.page);
  const rows = await panel.$$eval('.group [data-item]:not(:has(.item-parts))', (found) =>
    found
      .filter((row) => row.querySelector('input:enabled'))
      .map((row) => row.getAttribute('data-item') ?? ''),
  );
  if (rows.length === 0) return;
  const item = pick(random, rows);
  await panel.$eval(`[data-item="${item}"] input`, (box) => box.click());
  for (let look = 0; look < 200; look += 1) {
    if ((await progressOf(world.observer, slug))[item]?.state === 'done') break;
    await setTimeout(50);
  }
  record(world.model, slug, item, { state: 'done' });
};

/** Changes that are asked for while the background is being ended. */
const tickWhileDying: Action = async (world, random) => {
  const change = tick(world, random);
  await setTimeout(random() * 30);
  await Promise.all([world.driver.killBackground(), change]);
};

const kill: Action = ({ driver }) => driver.killBackground();
const reload: Action = (world) => goTo(world, pathOf(world));
/** There may be nowhere to go; and a page from the back-forward cache never tells the driver that it is there. */
const WAY = { waitUntil: 'domcontentloaded', timeout: 3000 } as const;
const goBack: Action = ({ page }) => page.goBack(WAY).catch(() => {});
const goForward: Action = ({ page }) => page.goForward(WAY).catch(() => {});
const openDelivery: Action = (world, random) =>
  visit(
    world,
    pick(random, SLUGS),
    pick(random, ['summary', 'update_overview', 'update_audience', 'results']),
  );
const openList: Action = (world, random) =>
  goTo(world, pick(random, ['/', '/nimbus/', '/nimbus/?status=Live']));

const togglePanel: Action = async (world, random) => {
  await visit(world, pick(random, SLUGS));
  await (await pillOf(world)).click();
};

/** Where the tab is; the home page where it is nowhere, or the driver cannot tell. */
const pathOf = ({ page }: World): string => {
  const { origin, pathname } = new URL(page.url());
  return origin === ORIGIN ? pathname : '/';
};

const swapParts = ({ page }: World, times: number) =>
  page.evaluate((count) => {
    for (let time = 0; time < count; time += 1) {
      const part = document.querySelector('#content-with-sidebar, #content, main');
      const next = part?.cloneNode(true);
      if (!part || !next) return;
      part.replaceWith(next);
      next.dispatchEvent(new CustomEvent('htmx:afterSettle', { bubbles: true }));
    }
  }, times);

/** Parts of a page are swapped, as htmx does, many times at once. */
const swap: Action = async (world, random) => {
  const slug = pick(random, SLUGS);
  const times = Math.ceil(random() * 20);
  await visit(world, slug);
  // A step back that was not waited for to its end can come late, and take the page away.
  await swapParts(world, times).catch(async () => {
    await visit(world, slug);
    await swapParts(world, times);
  });
};

const otherTab: Action = async (world, random) => {
  const other = await openTab(world, pick(random, SLUGS));
  await other.close();
  await world.page.bringToFront();
};

/** What an owner, the browser and the host do, by name; what is done more often stands more than once. */
export const ACTIONS: readonly (readonly [string, Action])[] = [
  ['tick', tick],
  ['tick', tick],
  ['tick while the background dies', tickWhileDying],
  ['tick in the panel', tickInPanel],
  ['note', note],
  ['note', note],
  ['set', set],
  ['kill the background', kill],
  ['reload', reload],
  ['back', goBack],
  ['forward', goForward],
  ['open a delivery', openDelivery],
  ['open a delivery', openDelivery],
  ['open a list', openList],
  ['open or close the panel', togglePanel],
  ['swap', swap],
  ['another tab', otherTab],
];
