// The stand-in Experimenter in a real browser with Preflight loaded: for a person to try, or unattended with --shots; with
// --pseudo in a language that nobody speaks, to see that nothing is cut and nothing was left out of the catalogue.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { startDemo } from '../demo/server.ts';
import { launchWithExtension, type BrowserName } from './browsers/extension-browser.ts';
import { inShadow, openPanel } from './browsers/in-shadow.ts';
import { pseudoBuild } from './pseudo/pseudo-build.ts';
import { DELIVERIES } from './pseudo/stops.ts';
import { walkInPseudo } from './pseudo/walk.ts';
import { ownPageShots } from './shots/own-pages.ts';

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

/** Firefox takes no pictures in the lighter format. */
const SHOT_TYPE = asked.browser === 'firefox' ? 'png' : 'webp';

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
      `${number}-${path.split('/').filter(Boolean).join('-')}-${theme}.${SHOT_TYPE}`,
    ) as `${string}.${typeof SHOT_TYPE}`;
    if (path !== '/nimbus/') {
      const pill = await inShadow(page, '.pill');
      console.log(`${path} (${theme}): ${await pill.evaluate((element) => element.textContent)}`);
      await openPanel(page);
    }
    await page.screenshot({ path: name, type: SHOT_TYPE, ...(SHOT_TYPE === 'webp' && { quality: 70 }) });
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
    const shots = ownPageShots(driver, asked.shots);
    await shots.first();
    await page.bringToFront();
    for (const [index, path] of STOPS.entries()) await shootPage(page, path, asked.shots, index + 1);
    for (const slug of DELIVERIES) {
      await page.goto(`${ORIGIN}/nimbus/${slug}/summary/`);
      await inShadow(page, '.pill');
    }
    await page.goto(`${ORIGIN}/nimbus/${DELIVERIES[0]}/summary/`);
    await inShadow(page, '.pill');
    await shots.used();
    await shots.long();
    await shots.failing();
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
