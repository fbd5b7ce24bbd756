import { describe, expect, it } from 'vitest';
import { inShadow, PREFLIGHT_HOST } from '../../../scripts/browsers/in-shadow';
import { evaluateInChrome } from '../../../scripts/browsers/launch-firefox';
import type { ExtensionBrowser } from '../../../scripts/browsers/extension-browser';
import { GECKO_ID } from '../../../platform/project';
import { openPanel, outcomeIs, tick } from '../../support/shown/panel';
import { withdrawSiteAccess } from '../../support/acts/site-access';
import { ORIGIN } from '../../support/acts/tabs';
import { TESTED_BROWSERS, TESTED_CHROMIUM } from '../../support/scene/tested-browsers';
import { useOwnScene } from '../../support/scene/use-scene';

const SUMMARY = `${ORIGIN}/nimbus/pinned-tabs-onboarding/summary/`;

const CLICKED = `${ORIGIN}/nimbus/sidebar-panel-prompt/summary/`;

/** Gives it back, as the owner does in the browser's own settings. */
async function grantSiteAccess(driver: ExtensionBrowser): Promise<void> {
  if (driver.name === 'firefox') {
    await evaluateInChrome(
      driver.browser,
      `(async () => {
        const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
        const { extension } = WebExtensionPolicy.getByID('${GECKO_ID}');
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

  it('an open page goes on in between; the next page has nothing and no error, and later all is where it was', async () => {
    const { driver, page } = scene;
    await page.goto(SUMMARY);
    const panel = await openPanel(page);
    await withdrawSiteAccess(driver);
    await page.bringToFront();
    const words = async () =>
      (await inShadow(page, '.pill')).evaluate(({ textContent }) => textContent ?? '');
    const before = await words();
    await tick(panel, 'brief.filled');
    await expect.poll(words, { message: 'the pill of the open page counts the tick' }).not.toBe(before);
    await grantSiteAccess(driver);
    await page.bringToFront();
    await tick(panel, 'ds.officehours');
    expect(await page.$$(PREFLIGHT_HOST)).toHaveLength(1);
    await withdrawSiteAccess(driver);
    await page.bringToFront();
    await page.goto(SUMMARY);
    expect(await page.$(PREFLIGHT_HOST)).toBeNull();
    await grantSiteAccess(driver);
    await page.bringToFront();
    await page.goto(SUMMARY);
    await inShadow(page, '.pill');
    const again = await openPanel(page);
    await outcomeIs(again, 'brief.filled', 'done');
    await outcomeIs(again, 'ds.officehours', 'done');
    expect(await driver.ourErrors()).toEqual([]);
  });
});

// Firefox knows no such setting: there access is given, or it is not.
describe.each(TESTED_CHROMIUM)('site access "on click" in %s', (name) => {
  const scene = useOwnScene(name);

  it('is there in the tab that was clicked in, once it is loaded anew, and in no other', async () => {
    const { driver, page } = scene;
    await withdrawSiteAccess(driver);
    await page.bringToFront();
    await page.goto(CLICKED);
    expect(await page.$(PREFLIGHT_HOST)).toBeNull();
    const extensions = await driver.browser.extensions();
    const ours = extensions.get(new URL(driver.extensionUrl('')).host);
    await ours?.triggerAction(page);
    await page.reload();
    await tick(await openPanel(page), 'brief.filled');
    await page.goto(CLICKED.replace('/summary/', '/update_overview/'));
    await outcomeIs(await openPanel(page), 'brief.filled', 'done');
    const other = await driver.browser.newPage();
    await other.goto(CLICKED);
    expect(await other.$(PREFLIGHT_HOST)).toBeNull();
    await other.close();
    expect(await driver.ourErrors()).toEqual([]);
  });
});
