import type { Page } from 'puppeteer-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  DEFAULT_REMINDER_SETTINGS,
  REMINDER_KINDS,
  type ReminderSettings,
} from '../../../calendar/reminders/reminder-settings';
import type { ExtensionBrowser } from '../../../scripts/browsers/extension-browser';
import { grantedBuild } from '../../support/scene/granted-build';
import { allowWithoutAsking, clickNotification, shownNotifications } from '../../support/acts/notifications';
import { ask, openObserver, ORIGIN } from '../../support/acts/tabs';
import { forgetEverything } from '../../support/scene/start-over';
import { TESTED_BROWSERS } from '../../support/scene/tested-browsers';
import { useOwnScene } from '../../support/scene/use-scene';

/** Seeded with an enrollment end that has passed, and with an end that has. */
const OVERDUE = ['homepage-shortcuts', 'suggest-opt-in-copy'] as const;
const placeOf = (slug: string) => `${ORIGIN}/nimbus/${slug}/summary/#launch-controls`;

const allKinds = (on: boolean) =>
  Object.fromEntries(REMINDER_KINDS.map((kind) => [kind, on])) as ReminderSettings['kinds'];
/** No quiet hours, so that the hour of the test does not matter. */
const OFF: ReminderSettings = { ...DEFAULT_REMINDER_SETTINGS, kinds: allKinds(false), quietHours: null };
const OVERDUE_ONLY: ReminderSettings = { ...OFF, kinds: { ...allKinds(false), overdue: true } };

describe.each(TESTED_BROWSERS)('reminders in %s', (name) => {
  const scene = useOwnScene(name, () => grantedBuild(name, ['permissions']));
  let driver: ExtensionBrowser;
  let page: Page;
  let popup: Page;

  beforeAll(async () => {
    ({ driver, page } = scene);
    await allowWithoutAsking(driver);
    popup = await openObserver(driver);
  });
  /** As on the first day: nothing seen, nothing shown, everything off. */
  beforeEach(async () => {
    await forgetEverything(scene, popup);
    await tell({ type: 'change-settings', change: { reminders: OFF } });
    for (const id of await shownNotifications(popup)) {
      await ask(popup, `api.notifications.clear(${JSON.stringify(id)})`);
    }
  });

  const tell = (message: object) => ask(popup, `api.runtime.sendMessage(${JSON.stringify(message)})`);
  const set = (reminders: ReminderSettings) => tell({ type: 'change-settings', change: { reminders } });
  const notifications = () => shownNotifications(popup);
  const alarm = async () =>
    ((await ask(popup, `api.alarms.get('reminders')`)) as { scheduledTime: number } | undefined)
      ?.scheduledTime;
  const see = async (slug: string) => {
    await page.bringToFront();
    await page.goto(`${ORIGIN}/nimbus/${slug}/summary/`);
    const isStored = `api.storage.local.get('delivery:${slug}').then((all) => Object.keys(all).length)`;
    await expect.poll(() => ask(popup, isStored)).toBe(1);
  };
  const tabUrls = async () =>
    (await ask(popup, `api.tabs.query({ url: '${ORIGIN}/*' })`)) as { url: string; active: boolean }[];

  it('stay silent until they are switched on', async () => {
    await see(OVERDUE[0]);
    expect(await alarm()).toBeUndefined();
    expect(await notifications()).toEqual([]);
  });

  it('are switched on in the popup, fire through an alarm and lead to the delivery in its tab', async () => {
    await see(OVERDUE[0]);
    await popup.bringToFront();
    await driver.openExtensionPage(popup, 'popup.html');
    const label = await popup.waitForSelector('text/Remind me of due dates and waiting reviews');
    await label?.click();
    await expect.poll(notifications, { timeout: 20_000 }).toEqual([placeOf(OVERDUE[0])]);

    const before = (await tabUrls()).length;
    await clickNotification(driver, placeOf(OVERDUE[0]));
    await expect
      .poll(tabUrls)
      .toContainEqual(expect.objectContaining({ url: placeOf(OVERDUE[0]), active: true }));
    expect(await tabUrls()).toHaveLength(before);
    expect(await page.evaluate(() => location.href)).toBe(placeOf(OVERDUE[0]));
  });

  it('leave a page alone on which something may be half typed, and open a new tab', async () => {
    await see(OVERDUE[0]);
    // Experimenter sends live deliveries from their edit pages to the summary; only the address matters here.
    const typing = `${ORIGIN}/nimbus/${OVERDUE[0]}/update_overview/`;
    await page.evaluate((url) => history.replaceState(null, '', url), typing);
    await set(OVERDUE_ONLY);
    await expect.poll(notifications, { timeout: 20_000 }).toEqual([placeOf(OVERDUE[0])]);
    await clickNotification(driver, placeOf(OVERDUE[0]));
    await expect
      .poll(async () => (await tabUrls()).map(({ url }) => url))
      .toEqual(expect.arrayContaining([typing, placeOf(OVERDUE[0])]));
    const opened = (await driver.browser.pages()).find((each) => each.url() === placeOf(OVERDUE[0]));
    await opened?.close();
  });

  it('come back after a snooze, woken by the alarm while the background is dead', async () => {
    await see(OVERDUE[0]);
    await set(OVERDUE_ONLY);
    await expect.poll(notifications, { timeout: 20_000 }).toEqual([placeOf(OVERDUE[0])]);
    await ask(popup, `api.notifications.clear('${placeOf(OVERDUE[0])}')`);
    // Long enough for a slow machine to end the background first: one that dies with the alarm in hand leaves it to the next.
    const until = Date.now() + 8000;
    await tell({ type: 'change-delivery', key: OVERDUE[0], change: { snoozedUntil: until } });
    await expect.poll(alarm).toBe(until);
    await driver.killBackground();
    // Not before its time; whether this look still is, a slow machine decides.
    const early = await notifications();
    expect(Date.now() < until ? early : []).toEqual([]);
    await expect.poll(notifications, { timeout: 30_000 }).toEqual([placeOf(OVERDUE[0])]);
    expect(Date.now()).toBeGreaterThanOrEqual(until);
  });

  it('do not speak of a muted delivery', async () => {
    await see(OVERDUE[0]);
    await tell({ type: 'change-delivery', key: OVERDUE[0], change: { muted: true } });
    await set(OVERDUE_ONLY);
    const isOn = `api.storage.local.get('settings').then(({ settings }) => settings.reminders.value.kinds.overdue)`;
    await expect.poll(() => ask(popup, isOn)).toBe(true);
    expect(await alarm()).toBeUndefined();
  });

  it('come as one when several are due together', async () => {
    await see(OVERDUE[0]);
    await see(OVERDUE[1]);
    await set(OVERDUE_ONLY);
    await expect.poll(notifications, { timeout: 20_000 }).toEqual([`${ORIGIN}/`]);
  });

  it('are planned anew when the browser has lost the alarm', async () => {
    await see('tab-group-suggestions');
    await set({ ...OFF, kinds: { ...allKinds(false), end: true } });
    // Never the one that stood while the settings changed: that may be of a plan before them.
    const replanned = async () => {
      await driver.killBackground();
      // What the background was still at when it ended may plan once more.
      await expect
        .poll(async () => {
          await ask(popup, 'api.alarms.clearAll()');
          return alarm();
        })
        .toBeUndefined();
      // One that something woke meanwhile has planned already, and would not be woken.
      await driver.killBackground();
      await tell({ type: 'panel-ready', tabId: 0 });
      // What is due at once is told first, and planned around after that.
      await expect.poll(async () => Number(await alarm()) - Date.now()).toBeGreaterThan(60_000);
      return Number(await alarm());
    };
    const planned = await replanned();
    expect(Math.abs((await replanned()) - planned)).toBeLessThan(60_000);
  });

  it('wait for the end of quiet hours', async () => {
    const minute = (shift: number) => new Date(Date.now() + shift * 60_000).toTimeString().slice(0, 5);
    await see(OVERDUE[0]);
    await set({ ...OVERDUE_ONLY, quietHours: { from: minute(-2), to: minute(3) } });
    await expect.poll(alarm).toBeGreaterThan(Date.now() + 60_000);
    expect(await notifications()).toEqual([]);
  });
});
