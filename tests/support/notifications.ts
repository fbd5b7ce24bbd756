import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { BrowserName, ExtensionBrowser } from '../../scripts/browsers/extension-browser';
import { evaluateInChrome } from '../../scripts/browsers/launch-firefox';
import { ask } from './tabs';

/**
 * The build to test notifications with. Firefox grants the optional permission without a question when told
 * so. Headless Chromium neither shows its question nor can be told, so there a copy of the same build has the
 * permission from the start: one word of the manifest is moved, no code is changed.
 */
export function buildThatMayNotify(name: BrowserName): string | undefined {
  if (name === 'firefox') return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'preflight-build-'));
  cpSync('.output/chrome-mv3', folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const shipped = JSON.parse(readFileSync(path, 'utf8')) as chrome.runtime.ManifestV3;
  const { optional_permissions: optional = [], permissions = [], ...manifest } = shipped;
  writeFileSync(path, JSON.stringify({ ...manifest, permissions: [...permissions, ...optional] }));
  return folder;
}

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

/**
 * Clicks the notification. In Firefox that is a real click on the window that it is drawn in. A notification
 * of headless Chromium is drawn nowhere, so there the event itself is dispatched in the service worker, as
 * the browser would.
 */
export async function clickNotification({ name, browser }: ExtensionBrowser, id: string): Promise<void> {
  if (name === 'firefox') {
    await evaluateInChrome(
      browser,
      `
      [...Services.wm.getEnumerator('alert:alert')].at(-1).document.getElementById('alertBox').click();
      true`,
    );
    return;
  }
  const target = await browser.waitForTarget((each) => each.type() === 'service_worker');
  const worker = await target.worker();
  await worker?.evaluate(`chrome.notifications.onClicked.dispatch(${JSON.stringify(id)})`);
}
