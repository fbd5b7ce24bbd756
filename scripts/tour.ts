// The stand-in Experimenter in a real browser with Preflight loaded: for a person to try, or unattended with --shots; with
// --pseudo in a language that nobody speaks, to see that nothing is cut and nothing was left out of the catalogue.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { startDemo } from '../demo/server.ts';
import {
  launchWithExtension,
  type BrowserName,
  type ExtensionBrowser,
} from './browsers/extension-browser.ts';
import { inShadow, openPanel } from './browsers/in-shadow.ts';
import { pseudoBuild } from './pseudo/pseudo-build.ts';
import { walkInPseudo } from './pseudo/walk.ts';

const ORIGIN = 'https://experimenter.services.mozilla.com';
const THEMES = ['light', 'dark'] as const;
/** Where the tour stops: one delivery per stage and type, as seeded in `demo/seeds`. */
const STOPS = [
  '/nimbus/',
  '/nimbus/pinned-tabs-onboarding/summary/',
  '/nimbus/pinned-tabs-onboarding/update_overview/',
];

const { values: asked } = parseArgs({
  options: {
    browser: { type: 'string', default: 'chromium' },
    headless: { type: 'boolean', default: false },
    shots: { type: 'string' },
    pseudo: { type: 'boolean', default: false },
  },
});

async function wearTheme(page: Page, theme: string): Promise<void> {
  await page.evaluate((name) => localStorage.setItem('theme', name), theme);
  await page.reload();
}

/** Screenshots of one page in both themes, with the panel open where there is one. */
async function shootPage(page: Page, path: string, folder: string, number: number): Promise<void> {
  await page.goto(ORIGIN + path);
  for (const theme of THEMES) {
    await wearTheme(page, theme);
    const name = join(
      folder,
      `${number}-${path.split('/').filter(Boolean).join('-')}-${theme}.png`,
    ) as `${string}.png`;
    if (path !== '/nimbus/') {
      const pill = await inShadow(page, '.pill');
      console.log(`${path} (${theme}): ${await pill.evaluate((element) => element.textContent)}`);
      await openPanel(page);
    }
    await page.screenshot({ path: name });
  }
}

/** The popup as a page, told which tab to speak of: browsers have no screenshot of the real bubble. */
async function shootPopup(driver: ExtensionBrowser, folder: string): Promise<void> {
  const popup = await driver.browser.newPage();
  await popup.setViewport({ width: 420, height: 640 });
  await driver.openExtensionPage(popup, 'popup.html');
  const tab = await popup.evaluate(
    `(globalThis.browser ?? chrome).tabs.query({ url: '${ORIGIN}/*' }).then(([found]) => found?.id)`,
  );
  for (const theme of THEMES) {
    await driver.openExtensionPage(popup, `popup.html?tab=${String(tab)}`);
    await popup.evaluate((name) => (document.documentElement.dataset['theme'] = name), theme);
    await popup.waitForSelector('h1');
    console.log(
      `popup (${theme}): ${await popup.evaluate(() => document.querySelector('main')?.textContent?.slice(0, 80))}`,
    );
    await popup.screenshot({ path: join(folder, `popup-${theme}.png`) });
  }
}

const demo = await startDemo();
const pseudo = asked.pseudo ? pseudoBuild(asked.browser as BrowserName) : undefined;
const driver = await launchWithExtension(asked.browser as BrowserName, {
  port: demo.port,
  headless: asked.headless,
  ...(pseudo && { build: pseudo.folder }),
});
const [page = await driver.browser.newPage()] = await driver.browser.pages();
console.log(`The stand-in answers for ${ORIGIN} in this browser (port ${demo.port}).`);

const end = async () => {
  await demo.close();
  pseudo?.remove();
};
/** What is done without anybody. */
async function unattended(): Promise<void> {
  if (asked.shots) mkdirSync(asked.shots, { recursive: true });
  if (asked.pseudo) {
    const wrong = await walkInPseudo(driver, page, asked.shots);
    for (const line of wrong) console.error(line);
    if (wrong.length > 0) process.exitCode = 1;
  } else if (asked.shots) {
    for (const [index, path] of STOPS.entries()) await shootPage(page, path, asked.shots, index + 1);
    await shootPopup(driver, asked.shots);
  }
}

try {
  await unattended();
} catch (error) {
  console.error(error);
  process.exitCode = 1;
}
if (asked.headless) {
  await driver.close();
  await end();
} else {
  await page.goto(`${ORIGIN}/nimbus/`);
  console.log('Close the browser to end.');
  driver.browser.on('disconnected', () => void end());
}
