import { join } from 'node:path';
import type { Frame, Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../browsers/extension-browser.ts';
import { inShadow, openPanel } from '../browsers/in-shadow.ts';
import { isStrange } from './known-words.ts';
import { lookAtWords } from './look-at-words.ts';
import { DELIVERIES, DRAFT, FIRST_PAGES, NARROW, ON_PAGES, PAGES, WIDTHS } from './stops.ts';

const ORIGIN = 'https://experimenter.services.mozilla.com';
const NOBODY_ASKED = 'robin@example.com';

interface Look {
  /** Called at each stop. `where` is the frame or page to read, `tab` the page that is pictured. */
  (name: string, tab: Page, where?: Page | Frame): Promise<void>;
}

/** Notes fit themselves with the frame that shows them. */
const drawn = (tab: Page) =>
  tab.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

/** Shows what is folded. */
const unfold = (where: Page | Frame) =>
  where.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true;
    for (const more of document.querySelectorAll<HTMLElement>('button[aria-expanded="false"]')) more.click();
  });

async function walkOwnPages(driver: ExtensionBrowser, look: Look, pages: typeof PAGES, width: number) {
  const page = await driver.browser.newPage();
  await page.setViewport({ width, height: 900 });
  await driver.openExtensionPage(page, 'popup.html');
  const tab = await page.evaluate(
    `(globalThis.browser ?? chrome).tabs.query({ url: '${ORIGIN}/*' }).then(([found]) => found?.id)`,
  );
  for (const { address, act } of pages) {
    await driver.openExtensionPage(page, address.replace('TAB', String(tab)));
    await page.waitForSelector('h1, .item, .panel-empty:not(:empty)');
    await act?.(page);
    await unfold(page);
    await look(`${address} ${width}`, page);
  }
  await page.close();
}

async function walkPanels(page: Page, look: Look) {
  const open = async (name: string, slug: string) => {
    await page.goto(`${ORIGIN}/nimbus/${slug}/summary/`);
    await inShadow(page, '.pill');
    await look(`pill ${name}`, page);
    const panel = await openPanel(page);
    await unfold(panel);
    await look(`panel ${name}`, page, panel);
  };
  for (const slug of DELIVERIES) await open(slug, slug);
  const [, live = ''] = DELIVERIES;
  await page.goto(`${ORIGIN}/nimbus/${live}/summary/`);
  await page.locator('.end-enrollment_btn').click();
  await page.waitForSelector('::-p-text(Cancel Review)');
  await page.goto(`${ORIGIN}/stand-in/sign-in/?user=${NOBODY_ASKED}`);
  await page.waitForSelector(`::-p-text(Welcome to Nimbus, ${NOBODY_ASKED})`);
  await open('to review', live);
}

/**
 * Goes over every surface of the extension, whose build says everything in a language that nobody speaks, and looks at
 * each: what is said in English is neither the guide's, the rules' nor the page's, or it was left out of the catalogue; and
 * what is cut off has no room for a longer language. One line each; none where all is well. Pictures go to `shots`.
 */
export async function walkInPseudo(driver: ExtensionBrowser, page: Page, shots?: string): Promise<string[]> {
  const strange = isStrange();
  const wrong = new Set<string>();
  let number = 0;
  const look: Look = async (name, tab, where = tab) => {
    await drawn(tab);
    const { texts, cut } = await lookAtWords(where);
    for (const text of texts.filter(strange)) wrong.add(`${name}: left out “${text}”`);
    for (const text of cut) wrong.add(`${name}: cut ${text}`);
    number += 1;
    const file = `${String(number).padStart(2, '0')}-${name.replaceAll(/[^\w]+/g, '-')}`;
    if (shots) await tab.screenshot({ path: join(shots, `${file}.png`), fullPage: where === tab });
  };

  await walkOwnPages(driver, look, FIRST_PAGES, NARROW);
  await page.bringToFront();
  await page.setViewport({ width: 1280, height: 900 });
  for (const { path, shows, press } of ON_PAGES) {
    await page.goto(ORIGIN + path);
    if (press) await page.locator(press).click();
    await page.waitForSelector(shows);
    await look(`page ${path}`, page);
  }
  await walkPanels(page, look);
  await page.goto(`${ORIGIN}/nimbus/${DRAFT}/summary/`);
  await inShadow(page, '.pill');
  for (const width of WIDTHS) await walkOwnPages(driver, look, PAGES, width);
  console.log(`${number} surfaces looked at in a language that nobody speaks.`);
  return [...wrong];
}
