import { describe, expect, it } from 'vitest';
import { inShadow, PREFLIGHT_HOST } from '../../scripts/browsers/in-shadow';
import { evaluateInChrome } from '../../scripts/browsers/launch-firefox';
import type { ExtensionBrowser } from '../../scripts/browsers/extension-browser';
import { openPanel, outcomeIs, tick } from '../support/panel';
import { withdrawSiteAccess } from '../support/site-access';
import { ORIGIN } from '../support/tabs';
import { TESTED_BROWSERS } from '../support/tested-browsers';
import { useOwnScene } from '../support/use-scene';

const SUMMARY = `${ORIGIN}/nimbus/pinned-tabs-onboarding/summary/`;

/** Gives it back, as the owner does in the browser's own settings. */
async function grantSiteAccess(driver: ExtensionBrowser): Promise<void> {
  if (driver.name === 'firefox') {
    await evaluateInChrome(
      driver.browser,
      `(async () => {
        const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
        const { extension } = WebExtensionPolicy.getByID('preflight@experimenter-companion.org');
        await ExtensionPermissions.add(extension.id, { permissions: [], origins: ['${ORIGIN}/*'] }, extension);
        return true;
      })()`,
    );
    return;
  }
  const settings = await driver.browser.newPage();
  await settings.goto('chrome://extensions');
  const id = new URL(driver.extensionUrl('')).host;
  await settings.evaluate(`chrome.developerPrivate.updateExtensionConfiguration({
    extensionId: ${JSON.stringify(id)}, hostAccess: 'ON_ALL_SITES',
  })`);
  await settings.close();
}

describe.each(TESTED_BROWSERS)('site access that is withdrawn and given back in %s', (name) => {
  const scene = useOwnScene(name);

  it('ends at the next page without an error, and goes on where it was', async () => {
    const { driver, page } = scene;
    await page.goto(SUMMARY);
    await tick(await openPanel(page), 'brief.filled');
    await withdrawSiteAccess(driver);
    await page.bringToFront();
    await page.goto(SUMMARY);
    expect(await page.$(PREFLIGHT_HOST)).toBeNull();
    await grantSiteAccess(driver);
    await page.bringToFront();
    await page.goto(SUMMARY);
    await inShadow(page, '.pill');
    await outcomeIs(await openPanel(page), 'brief.filled', 'done');
    expect(await driver.ourErrors()).toEqual([]);
  });
});
