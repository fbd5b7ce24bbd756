import { setTimeout } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { ExtensionBrowser } from '../../../scripts/browsers/extension-browser';
import { chooseFile } from '../../support/acts/choose-file';
import { acceptDownloads } from '../../support/acts/downloads';
import { seededRandom } from '../../support/made/seeded-random';
import type { Scene } from '../../support/scene/start-scene';
import { ask, openObserver, ORIGIN } from '../../support/acts/tabs';
import { TESTED_BROWSERS, TESTED_CHROMIUM } from '../../support/scene/tested-browsers';
import { useScene } from '../../support/scene/use-scene';

const DELIVERY = 'pinned-tabs-onboarding';
const KEY = `delivery:${DELIVERY}`;
const IMPORT = '[aria-label="Import"]';

interface StoredDelivery {
  progress: Record<string, { state: string; note?: string }>;
}

/** One profile with its settings page open. */
interface Profile {
  driver: ExtensionBrowser;
  options: Page;
}

const openProfile = async ({ driver }: Scene): Promise<Profile> => {
  const options = await openObserver(driver, 'options.html');
  await options.waitForSelector('#data .section');
  return { driver, options };
};

/** A change as the panel asks for it. `false` when the background died before it answered. */
const change = async (options: Page, item: string, to: object): Promise<boolean> => {
  const message = JSON.stringify({ type: 'change-item', key: DELIVERY, item, change: to });
  return (await ask(
    options,
    `api.runtime.sendMessage(${message}).then((reply) => reply?.ok === true, () => false)`,
  )) as boolean;
};
const stored = async (options: Page, key = KEY) =>
  JSON.parse(
    String(
      await ask(
        options,
        `api.storage.local.get('${key}').then((all) => JSON.stringify(all['${key}'] ?? null))`,
      ),
    ),
  ) as unknown;
const progress = async (options: Page) => ((await stored(options)) as StoredDelivery | null)?.progress ?? {};
const everything = (options: Page) =>
  ask(options, 'api.storage.local.get(null).then((all) => JSON.stringify(all, Object.keys(all).sort()))');
const click = async (options: Page, words: string) => {
  const button = await options.waitForSelector(`::-p-xpath(//button[contains(., "${words}")])`);
  await button?.click();
};
const textAt = async (options: Page, selector: string) =>
  (await options.waitForSelector(selector))?.evaluate((element) => element.textContent ?? '');

describe.each(TESTED_CHROMIUM)('two profiles of %s', (name) => {
  const scenes = [useScene(name), useScene(name)] as const;
  let laptop: Profile;
  let desktop: Profile;

  beforeAll(async () => {
    [laptop, desktop] = [await openProfile(scenes[0]), await openProfile(scenes[1])];
    const [{ page }] = scenes;
    await page.bringToFront();
    await page.goto(`${ORIGIN}/nimbus/${DELIVERY}/summary/`);
    await vi.waitUntil(() => stored(laptop.options), { timeout: 10_000 });
    await laptop.options.bringToFront();
    await change(laptop.options, 'brief.filled', { state: 'done', note: 'From the laptop' });
  });
  afterEach(async () => {
    await ask(desktop.options, 'api.storage.sync.clear().then(() => api.storage.local.clear())');
    await desktop.options.reload();
  });

  it('exchange everything by an exported file: what would change is said first, and can be undone', async () => {
    const saved = await acceptDownloads(laptop.driver);
    await click(laptop.options, 'Export to a file');
    const file = `preflight-${new Date().toISOString().slice(0, 10)}.json`;
    await expect.poll(() => saved(file)).toBeDefined();
    await chooseFile(desktop.options, IMPORT, saved(file) ?? '');
    expect(await textAt(desktop.options, '.preview')).toContain(`New here: ${DELIVERY}`);
    expect(await stored(desktop.options)).toBeNull();
    await desktop.options.click('.preview .primary');
    await expect
      .poll(() => progress(desktop.options))
      .toMatchObject({ 'brief.filled': { state: 'done', note: 'From the laptop' } });
    await click(desktop.options, 'Undo the import');
    await expect.poll(() => progress(desktop.options)).toMatchObject({ 'brief.filled': { state: 'open' } });
    await desktop.options.waitForFunction(() => document.querySelector('[data-delivery]') === null);
  });

  // No account can be signed in to here, so what a browser would carry is carried by hand: the items that one profile's
  // background wrote into browser sync are put into the other's, whose background is told of them as by the browser.
  it('exchange ticks by what browser sync carries, also while the background sleeps, and agree on the later one', async () => {
    const carry = async (from: Profile, to: Profile) => {
      await expect
        .poll(
          () =>
            ask(
              from.options,
              `api.storage.local.get('sync-state')
        .then(({ 'sync-state': state }) => state.changes === state.carried)`,
            ),
          { timeout: 15_000 },
        )
        .toBe(true);
      const items = await ask(from.options, 'api.storage.sync.get(null).then(JSON.stringify)');
      await to.driver.killBackground();
      await ask(to.options, `api.storage.sync.set(${String(items)})`);
    };
    await carry(laptop, desktop);
    await expect
      .poll(() => progress(desktop.options))
      .toMatchObject({ 'brief.filled': { state: 'done', note: 'From the laptop' } });
    await change(desktop.options, 'brief.filled', { state: 'open' });
    await change(laptop.options, 'ds.officehours', { state: 'done' });
    await carry(desktop, laptop);
    await carry(laptop, desktop);
    await expect
      .poll(
        async () =>
          JSON.stringify(await progress(desktop.options)) === JSON.stringify(await progress(laptop.options)),
      )
      .toBe(true);
    expect(await progress(laptop.options)).toMatchObject({
      'brief.filled': { state: 'open' },
      'ds.officehours': { state: 'done' },
    });
  });
});

describe.each(TESTED_BROWSERS)('records in %s', (name) => {
  const scene = useScene(name);
  let profile: Profile;

  beforeAll(async () => {
    profile = await openProfile(scene);
  });

  it('lose and double nothing when the background dies again and again in a burst of ticks', async () => {
    const { driver, options } = profile;
    const random = seededRandom(7);
    const items = Array.from({ length: 60 }, (_, index) => `burst.${index}`);
    let deaths = 0;
    const dieSoon = async () => {
      if (random() > 0.25) return;
      deaths += 1;
      await setTimeout(random() * 30);
      await driver.killBackground();
    };
    for (const [index, item] of items.entries()) {
      const death = dieSoon();
      // An owner whose tick was not taken ticks again; one that was taken but not answered is ticked twice then.
      for (
        let tries = 0;
        tries < 10 && !(await change(options, item, { state: 'done', note: `tick ${index}` }));
      )
        tries += 1;
      await death;
    }
    expect(deaths).toBeGreaterThan(5);
    const kept = await progress(options);
    expect(Object.keys(kept).sort()).toEqual([...items].sort());
    expect(items.map((item) => kept[item])).toMatchObject(
      items.map((_, index) => ({ state: 'done', note: `tick ${index}` })),
    );
    expect(
      await ask(
        options,
        `api.storage.local.get(null).then((all) => Object.keys(all).filter((key) => key.startsWith('delivery:')))`,
      ),
    ).toEqual([KEY]);
    await expect
      .poll(
        () =>
          ask(
            options,
            `api.storage.local.get('sync-state').then(({ 'sync-state': state }) => state.changes === state.carried)`,
          ),
        { timeout: 20_000 },
      )
      .toBe(true);
  });

  const padding = 'x'.repeat(5_000_000);
  const hostile: [string, string, RegExp][] = [
    ['no export at all', JSON.stringify({ padding }), /not an export of Preflight/],
    [
      'cut off',
      `{"format":"preflight-records","version":1,"records":{"person":"${padding}`,
      /not complete JSON/,
    ],
    ['nested five million deep', '['.repeat(5_000_001), /nested too deeply/],
    [
      'of a newer version',
      JSON.stringify({ format: 'preflight-records', version: 99, records: { padding } }),
      /newer version/,
    ],
    [
      'of half a million records',
      `{"format":"preflight-records","version":1,"records":{${Array.from(
        { length: 500_000 },
        (_, index) => `"d:${index}":0`,
      ).join(',')}}}`,
      /more than \d+ records/,
    ],
  ];
  it.each(hostile)(
    'take nothing from a file of 5 MB that is %s, say why, and go on',
    async (_what, content, why) => {
      const { options } = profile;
      expect(content.length).toBeGreaterThan(5_000_000);
      const before = await everything(options);
      await options.bringToFront();
      await chooseFile(options, IMPORT, content);
      const refused = `${IMPORT} .problems`;
      expect(await textAt(options, refused)).toMatch(why);
      expect(await textAt(options, refused)).toContain('Nothing was changed.');
      expect(await everything(options)).toBe(before);
      // The page still works.
      await click(options, 'Sync now');
      await options.waitForFunction(() =>
        /Synced|Not synced/.test(document.querySelector('.said')?.textContent ?? ''),
      );
      await profile.driver.openExtensionPage(options, 'options.html');
      await options.waitForSelector('#data .section');
    },
  );

  it('are cleared, brought back, and gone for good when the owner says so', async () => {
    const { options } = profile;
    const before = await progress(options);
    await click(options, 'Clear everything');
    await expect.poll(() => stored(options)).toBeNull();
    const synced = () => ask(options, `api.storage.sync.get(null).then((all) => Object.keys(all))`);
    await expect.poll(synced).toEqual([]);
    await click(options, 'Bring them back');
    await expect.poll(() => progress(options)).toEqual(before);
    await click(options, 'Clear everything');
    await click(options, 'Delete for good');
    await expect.poll(() => stored(options, 'backup:undo')).toBeNull();
    await options.waitForFunction(() => document.querySelector('.undo-line') === null);
  });

  it('left no exception and no console error of ours anywhere', async () => {
    expect(await profile.driver.ourErrors()).toEqual([]);
  });
});
