import type { ExtensionBrowser } from '../../../scripts/browsers/extension-browser';
import { ask, openObserver } from './tabs';

/** Takes the access to Experimenter away, as the owner can in the browser's own settings at any time. */
export async function withdrawSiteAccess(driver: ExtensionBrowser): Promise<void> {
  if (driver.name === 'firefox') {
    const page = await openObserver(driver);
    await ask(page, `api.permissions.getAll().then(({ origins }) => api.permissions.remove({ origins }))`);
    await page.close();
    return;
  }
  const settings = await driver.browser.newPage();
  await settings.goto('chrome://extensions');
  const id = new URL(driver.extensionUrl('')).host;
  await settings.evaluate(`chrome.developerPrivate.updateExtensionConfiguration({
    extensionId: ${JSON.stringify(id)}, hostAccess: 'ON_CLICK',
  })`);
  await settings.close();
}
