// The pictures of the welcome page, taken anew from the stand-in: `npm run pictures` after a build.
import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { startDemo } from '../demo/server.ts';
import { launchWithExtension } from './browsers/extension-browser.ts';
import { inShadow, openPanel } from './browsers/in-shadow.ts';

const ORIGIN = 'https://experimenter.services.mozilla.com';
const FOLDER = 'public/welcome';
const THEMES = ['light', 'dark'] as const;
/** A draft whose brief stands under the wrong type: one click mends it. */
const SLUG = 'sidebar-panel-prompt';

const picture = (name: string, theme: string) => `${FOLDER}/${name}-${theme}.webp` as const;

async function panel(page: Page, theme: string): Promise<void> {
  await page.setViewport({ width: 1280, height: 720 });
  await page.goto(`${ORIGIN}/nimbus/${SLUG}/summary/`);
  await openPanel(page);
  await page.mouse.move(0, 0);
  await page.screenshot({ path: picture('panel', theme), type: 'webp', quality: 70 });
}

async function verdict(page: Page, theme: string): Promise<void> {
  await page.goto(`${ORIGIN}/nimbus/${SLUG}/update_overview/`);
  await page.waitForSelector('.preflight-note[data-look="form-row"]');
  await page.waitForFunction(() => document.fonts.status === 'loaded');
  const links = await page.$('#documentation-links');
  await links?.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
  const { x = 0, y = 0, width = 0 } = (await links?.boundingBox()) ?? {};
  const clip = {
    x: x - 16,
    y: y - 40 + (await page.evaluate(() => scrollY)),
    width: width + 32,
    height: 180,
  };
  await page.screenshot({ path: picture('verdict', theme), type: 'webp', quality: 80, clip });
}

const demo = await startDemo();
const driver = await launchWithExtension('chromium', { port: demo.port, headless: true });
const page = await driver.browser.newPage();
const popup = await driver.browser.newPage();
mkdirSync(FOLDER, { recursive: true });
for (const theme of THEMES) {
  await page.bringToFront();
  await page.goto(`${ORIGIN}/nimbus/`);
  await page.evaluate((name) => localStorage.setItem('theme', name), theme);
  await panel(page, theme);
  await verdict(page, theme);
  await inShadow(page, '.panel');

  await popup.bringToFront();
  await popup.setViewport({ width: 400, height: 560 });
  await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
  await driver.openExtensionPage(popup, 'popup.html');
  const tab = await popup.evaluate(`chrome.tabs.query({ url: '${ORIGIN}/*' }).then(([found]) => found?.id)`);
  await driver.openExtensionPage(popup, `popup.html?tab=${String(tab)}`);
  await popup.waitForSelector('.sessions');
  await popup.screenshot({ path: picture('popup', theme), type: 'webp', quality: 80 });
}
await driver.close();
await demo.close();
