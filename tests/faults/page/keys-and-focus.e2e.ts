import type { ElementHandle, Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { inShadow } from '../../../scripts/browsers/in-shadow';
import { inNote } from '../../support/shown/in-note';
import { openPanel } from '../../support/shown/panel';
import { ORIGIN } from '../../support/acts/tabs';
import { TESTED_BROWSERS } from '../../support/scene/tested-browsers';
import { useScene } from '../../support/scene/use-scene';

const SLUG = 'sidebar-panel-prompt';
const OVERVIEW = `${ORIGIN}/nimbus/${SLUG}/update_overview/`;
/** Every printable key but the space, which clicks a button. */
const PRINTABLE = Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index)).join('');
/** Two keys open Firefox's own quick find: it goes to a link of the page that has what is typed, and takes the focus along. */
const TYPED = { chromium: PRINTABLE, firefox: PRINTABLE.replace(/['/]/g, '') } as const;

/** Counts what the page hears of the keyboard. */
const listen = (page: Page) =>
  page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    for (const type of ['keydown', 'keypress', 'keyup'])
      document.addEventListener(type, (event) => heard.push((event as KeyboardEvent).key));
  });
const heard = (page: Page) => page.evaluate(() => (globalThis as { heard?: string[] }).heard?.length);
const hasFocus = (ours: ElementHandle<HTMLElement>) =>
  ours.evaluate((button) => (button.getRootNode() as ShadowRoot).activeElement === button);

describe.each(TESTED_BROWSERS)('the keyboard in %s', (name) => {
  const scene = useScene(name);
  let page: Page;

  beforeAll(() => {
    ({ page } = scene);
  });

  it('keys typed on what is ours are not heard by the page', async () => {
    await page.goto(OVERVIEW);
    const pill = await inShadow(page, '.pill');
    const fix = await inNote(page, 'button');
    await listen(page);
    for (const ours of [pill, fix]) {
      await ours.focus();
      await page.keyboard.type(TYPED[name]);
      expect(await hasFocus(ours)).toBe(true);
    }
    expect(await heard(page)).toBe(0);
  });

  it('keys typed in the page reach it, and the focus stays where the owner put it while we draw', async () => {
    await page.goto(OVERVIEW, { waitUntil: 'domcontentloaded' });
    await page.focus('#overview-form #id_name');
    await listen(page);
    const before = await page.$eval('#overview-form #id_name', (field) => (field as HTMLInputElement).value);
    await page.keyboard.type('abc');
    await inShadow(page, '.pill');
    await page.keyboard.type('def');
    await page.waitForSelector('.preflight-note');
    await page.keyboard.type('ghi');
    expect(await page.$eval('#overview-form #id_name', (field) => (field as HTMLInputElement).value)).toBe(
      `abcdefghi${before}`,
    );
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('id_name');
    expect(await heard(page)).toBe(27);
  });

  it('Escape closes the panel and gives the focus back to the pill', async () => {
    await page.goto(`${ORIGIN}/nimbus/${SLUG}/summary/`);
    const panel = await openPanel(page);
    await panel.focus('[data-item] input');
    await page.keyboard.press('Escape');
    const pill = await inShadow(page, '.pill[aria-expanded="false"]');
    expect(await hasFocus(pill)).toBe(true);
  });
});
