// The stand-in Experimenter in a real browser with Preflight loaded: for a person to try, or unattended (--headless; --shots
// takes pictures); with --pseudo in a language that nobody speaks, to see that nothing is cut and nothing was left out of the catalogue.
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

/** What the pill says: stage, progress, and the worst finding. */
async function pillWords(page: Page): Promise<string> {
  const pill = await inShadow(page, '.pill');
  return pill.evaluate((element) =>
    [...element.querySelectorAll('span')].map(({ textContent }) => textContent).join(', '),
  );
}

/** One page in both themes, with the panel open where there is one; its pictures go to `folder`. */
async function visit(page: Page, path: string, number: number, folder?: string): Promise<void> {
  await page.goto(ORIGIN + path);
  for (const theme of THEMES) {
    await wearTheme(page, theme);
    if (path !== '/nimbus/') {
      console.log(`${path} (${theme}): ${await pillWords(page)}`);
      await openPanel(page);
    }
    if (folder === undefined) continue;
    const name = join(
      folder,
      `${number}-${path.split('/').filter(Boolean).join('-')}-${theme}.${SHOT_TYPE}`,
    ) as `${string}.${typeof SHOT_TYPE}`;
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
    for (const [index, path] of STOPS.entries()) await visit(page, path, index + 1, asked.shots);
    for (const slug of DELIVERIES) {
      await page.goto(`${ORIGIN}/nimbus/${slug}/summary/`);
      await inShadow(page, '.pill');
    }
    await page.goto(`${ORIGIN}/nimbus/${DELIVERIES[0]}/summary/`);
    await inShadow(page, '.pill');
    await shots.used();
    await shots.long();
    await shots.failing();
    console.log(`The pictures are in ${asked.shots}.`);
  } else if (asked.headless) {
    for (const [index, path] of STOPS.entries()) await visit(page, path, index + 1);
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
