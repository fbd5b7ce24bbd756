import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { ExtensionBrowser } from '../../../scripts/browsers/extension-browser';
import { evaluateInChrome } from '../../../scripts/browsers/launch-firefox';
import { ask } from './tabs';

/** Lets Firefox grant what is asked for without a question, and draw its notifications itself. */
export async function allowWithoutAsking({ name, browser }: ExtensionBrowser): Promise<void> {
  if (name !== 'firefox') return;
  await evaluateInChrome(
    browser,
    `
    Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', false);
    Services.prefs.setBoolPref('alerts.useSystemBackend', false);
    true`,
  );
}

/** Ids of the notifications that are shown now. */
export async function shownNotifications(observer: Page): Promise<string[]> {
  const all = await ask(observer, 'api.notifications?.getAll() ?? {}');
  return Object.keys(all as object);
}

/** The boxes of Firefox's notifications, each in a window of its own; null while that is not drawn. */
const ALERTS = `[...Services.wm.getEnumerator('alert:alert')].map(({ document }) => document.getElementById('alertBox'))`;

/**
 * Clicks the notification. In Firefox that is a real click on the window that it is drawn in, which comes a moment after it is
 * told of. A notification of headless Chromium is drawn nowhere, so there the event itself is dispatched in the service
 * worker, as the browser would.
 */
export async function clickNotification({ name, browser }: ExtensionBrowser, id: string): Promise<void> {
  if (name === 'firefox') {
    await expect
      .poll(() => evaluateInChrome(browser, `${ALERTS}.some(Boolean)`), { timeout: 20_000 })
      .toBe(true);
    await evaluateInChrome(browser, `${ALERTS}.findLast(Boolean).click(); true`);
    return;
  }
  const target = await browser.waitForTarget((each) => each.type() === 'service_worker');
  const worker = await target.worker();
  await worker?.evaluate(`chrome.notifications.onClicked.dispatch(${JSON.stringify(id)})`);
}
