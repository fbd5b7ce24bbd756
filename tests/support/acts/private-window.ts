import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { vi } from 'vitest';
import { GECKO_ID } from '../../../platform/project';
import { arrive } from './arrive';
import type { ExtensionBrowser } from '../../../scripts/browsers/extension-browser';
import { evaluateInChrome } from '../../../scripts/browsers/launch-firefox';

/** Opens an address in a private window, as the owner does: Firefox's driver has no word for one, and finds its tab. */
export async function openPrivately({ name, browser }: ExtensionBrowser, url: string): Promise<Page> {
  if (name === 'chromium') {
    const page = await (await browser.createBrowserContext()).newPage();
    await page.goto(url);
    return page;
  }
  await evaluateInChrome(browser, 'Boolean(OpenBrowserWindow({ private: true }))');
  const find = async () => (await browser.pages()).find((tab) => tab.url() === 'about:privatebrowsing');
  const page = await vi.waitUntil(find, { timeout: 20_000 });
  await page.goto(url);
  await arrive(page, new URL(url).pathname);
  return page;
}

/** Lets the extension into private windows. It starts anew, as it does when the owner allows it in the settings. */
export async function letIntoPrivateWindows(driver: ExtensionBrowser): Promise<void> {
  const { name, browser } = driver;
  if (name === 'chromium') {
    // A build that its driver loaded is not started again by the browser's own switch.
    await browser.uninstallExtension(new URL(driver.extensionUrl('')).host);
    await browser.installExtension(resolve('.output/chrome-mv3'), { enabledInIncognito: true });
    return;
  }
  await evaluateInChrome(
    browser,
    `(async () => {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID('${GECKO_ID}');
      const allowed = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
      await ExtensionPermissions.add('${GECKO_ID}', allowed, extension);
      await (await AddonManager.getAddonByID('${GECKO_ID}')).reload();
      return true;
    })()`,
  );
}
