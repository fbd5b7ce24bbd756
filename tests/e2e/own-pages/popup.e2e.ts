import { builtInGuide } from '@/guide/guide';
import ICAL from 'ical.js';
import type { Page } from 'puppeteer-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ExtensionBrowser } from '../../../scripts/browsers/extension-browser';
import { acceptDownloads } from '../../support/acts/downloads';
import { allowWithoutAsking } from '../../support/acts/notifications';
import { shootThemes } from '../../support/looks/shoot-themes';
import { shotsFolder } from '../../support/looks/shots-folder';
import { withdrawSiteAccess } from '../../support/acts/site-access';
import { startOver } from '../../support/scene/start-over';
import { ask, openObserver, ORIGIN, tabId } from '../../support/acts/tabs';
import { TESTED_BROWSERS } from '../../support/scene/tested-browsers';
import { useOwnScene } from '../../support/scene/use-scene';

const SHOTS = shotsFolder('popup');
const TEMPLATE = 'https://docs.google.com/document/d/1_bWn_1y5x1zf6zl7Loj4O1qKnVdxzIMXOawIpf32CsM/edit';
const BRIEF = 'https://docs.google.com/document/d/1AbCdEfGhIjKlMnOpQrStUvWxYz0123456789AbCdEfG/edit';
const WRAPPED = `https://www.google.com/url?q=${encodeURIComponent(BRIEF)}&sa=D`;

describe.each(TESTED_BROWSERS)('the popup in %s', (name) => {
  const scene = useOwnScene(name);
  let driver: ExtensionBrowser;
  let page: Page;
  let popup: Page;

  beforeAll(async () => {
    ({ driver, page } = scene);
    await allowWithoutAsking(driver);
    popup = await openObserver(driver);
    await popup.setViewport({ width: 400, height: 600 });
  });
  /** As after installing it: nothing seen, nothing answered. */
  beforeEach(async () => {
    await startOver(scene, popup);
  });

  const stored = (key: string) =>
    ask(popup, `api.storage.local.get('${key}').then((all) => all['${key}'] ?? null)`);
  const see = async (slug: string) => {
    await page.goto(`${ORIGIN}/nimbus/${slug}/summary/`);
    await expect.poll(() => stored(`delivery:${slug}`)).not.toBeNull();
  };
  const open = async (query = '') => {
    await popup.bringToFront();
    await driver.openExtensionPage(popup, `popup.html${query}`);
    await popup.waitForSelector('.guide-links');
    // What is kept and what the tab shows are read side by side: either may be there first.
    await popup.waitForSelector('.this-delivery:not([aria-busy])');
  };
  const openFor = async (slug: string) => {
    await see(slug);
    await open(`?tab=${await tabId(popup, slug)}`);
    await popup.waitForSelector('.heading h1');
  };
  const text = (selector = 'main') => popup.$eval(selector, (element) => element.textContent ?? '');
  const button = async (words: string) => {
    const found = await popup.waitForSelector(`::-p-xpath(//button[contains(., "${words}")])`);
    if (!found) throw new Error(`There is no button “${words}”.`);
    return found;
  };
  const section = (title: string) => text(`::-p-xpath(//section[h2[contains(., "${title}")]])`);
  const shoot = (state: string) => shootThemes(popup, `${SHOTS}/${name}-${state}`);

  it('is useful on first run, on a page that is none of Experimenter’s', async () => {
    await open();
    const shown = await text();
    for (const part of [
      'No delivery in this tab',
      'Check a link',
      'Next office hours',
      'Is this your first experiment?',
      'None seen yet',
      'Make my brief',
      'Workflow Miro board',
      'How owners work',
      ...builtInGuide.principles.map(({ text: words }) => words),
    ]) {
      expect(shown).toContain(part);
    }
    await shoot('first-run');
  });

  it('shows the delivery of the tab, its next action first, then the other open checks', async () => {
    await openFor('history-search-hint');
    expect(await text('.heading h1')).toBe('History search hint');
    expect(await text('.next')).toContain('Brief linked');
    expect(await popup.$$eval('.checks > li', (items) => items.length)).toBeGreaterThan(2);
    await shoot('delivery');
  });

  it('ticks the next manual item through the background and says so', async () => {
    await openFor('history-search-hint');
    await popup.$eval('.checks details:has(button)', (details) => {
      details.open = true;
    });
    await (await popup.waitForSelector('.checks details[open] button'))?.click();
    await expect.poll(() => text('.said')).toBe('Ticked.');
    expect(JSON.stringify(await stored('delivery:history-search-hint'))).toContain('"state":"done"');
  });

  it('shows a delivery with nothing left to do', async () => {
    await openFor('cookie-banner-copy');
    await (await button('Tick')).click();
    await expect.poll(() => text('.next')).toContain('All done at this stage.');
    await shoot('all-done');
  });

  it('forgets the delivery when its tab has gone elsewhere, even with the background dead', async () => {
    await see('history-search-hint');
    const tab = await tabId(popup, 'history-search-hint');
    await driver.killBackground();
    await page.goto('about:blank');
    await open(`?tab=${tab}`);
    // At first the popup draws what the tab was last told.
    await expect.poll(() => text()).toContain('No delivery in this tab');
  });

  it('opens from storage alone while the background is dead', async () => {
    await see('history-search-hint');
    const tab = await tabId(popup, 'history-search-hint');
    await driver.killBackground();
    await open(`?tab=${tab}`);
    await popup.waitForSelector('.heading h1');
    expect(await text('.heading h1')).toBe('History search hint');
  });

  it('judges a link as it is typed: template, wrapped, misfiled, and mends it in the box', async () => {
    await open();
    const box = await popup.waitForSelector('input[inputmode=url]');
    await box?.type(TEMPLATE);
    await expect.poll(() => text('.verdict')).toMatch(/^Error: .*template/i);
    await shoot('template-link');

    await popup.$eval('input[inputmode=url]', (input) => input.select());
    await box?.type(WRAPPED);
    await (await button('Fix link')).click();
    await expect.poll(() => popup.$eval('input[inputmode=url]', (input) => input.value)).toBe(BRIEF);
    await expect.poll(() => text('.verdict')).toMatch(/^Fine: /);
    await popup.bringToFront();
    await (await button('Copy link')).click();
    await expect.poll(() => text('.verdict-actions')).toBe('Copied');

    await popup.select('select', 'DS_JIRA');
    await (await button('Experiment Design Document')).click();
    await expect.poll(() => popup.$eval('select', (select) => select.value)).toBe('DESIGN_DOC');
    await expect.poll(() => text('.verdict')).toMatch(/^Fine: /);
    await shoot('fine-link');
  });

  it('says that a link could not be used, for any text and in any length', async () => {
    await open();
    await popup.$eval('input[inputmode=url]', (input) => {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(
        input,
        `<b>${'x'.repeat(5000)}‮`,
      );
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await expect.poll(() => text('output')).toMatch(/^Error: /);
    expect(await popup.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(400);
  });

  it('saves the office hours as a calendar file that another parser reads', async () => {
    const download = await acceptDownloads(driver);
    await open();
    await (await button('Add to calendar')).click();
    await expect.poll(() => download('office-hours.ics'), { timeout: 10_000 }).toContain('END:VCALENDAR');
    const calendar = new ICAL.Component(ICAL.parse(download('office-hours.ics') ?? ''));
    const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent') ?? undefined);
    expect(event.isRecurring()).toBe(true);
    expect(event.startDate.isDate).toBe(true);
  });

  it('shows the time that the owner sees in their calendar, and never one that nobody entered', async () => {
    await open();
    expect(await section('Next office hours')).toContain('No time is set.');
    await popup.click('.own-time summary');
    await popup.$eval('input[type=time]', (input) => {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, '10:30');
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await (await button('Save time')).click();
    await expect.poll(() => section('Next office hours')).toMatch(/10:30\s*–\s*11:00|10:30 AM–11:00 AM/);
    await shoot('own-time');
  });

  it('asks whether this is the first experiment while nobody knows, and helps a new owner', async () => {
    await openFor('history-search-hint');
    await (await button('Yes, my first')).click();
    await popup.waitForSelector('.steps');
    expect(await section('Your first experiments')).toContain('Before your first experiment');
    await shoot('first-time');

    await (await button('I have watched it')).click();
    await expect.poll(() => section('Your first experiments')).toContain('You watched the training on');
    expect(await stored('person')).toMatchObject({
      answers: { trainingWatched: { value: { version: '2025-01-27', way: 'video' } } },
    });

    const pages = (await driver.browser.pages()).length;
    await (await button('Copy message')).click();
    await expect.poll(async () => (await driver.browser.pages()).length).toBe(pages + 1);
    await popup.bringToFront();
    await popup.focus('input[inputmode=url]');
    await popup.keyboard.down('Control');
    await popup.keyboard.press('v');
    await popup.keyboard.up('Control');
    const address = `${ORIGIN}/nimbus/history-search-hint/summary/`;
    await expect
      .poll(() => popup.$eval('input[inputmode=url]', (input) => input.value))
      .toBe(`Hi! This is my first experiment: History search hint ${address}. Could someone shadow me?`);
    await expect.poll(() => section('Your first experiments')).toContain('You asked for a shadow');
    await shoot('trained');
  });

  it.each([
    ['new to it', 2, true],
    ['experienced', 12, false],
  ])('knows that the owner is %s, and asks nothing', async (_words, launched, isNew) => {
    const answers = { launchedDeliveries: { value: launched, at: 1, device: 'test' } };
    await ask(popup, `api.storage.local.set(${JSON.stringify({ person: { answers, progress: {} } })})`);
    await open();
    const shown = await text();
    expect(shown).not.toContain('Is this your first experiment?');
    expect(shown.includes('Your first experiments')).toBe(isNew);
  });

  it('lists the three most urgent deliveries, the overdue ones first, and mutes one', async () => {
    const seen = ['history-search-hint', 'email-masks-autofill', 'homepage-shortcuts', 'suggest-opt-in-copy'];
    for (const slug of seen) await see(slug);
    await open();
    expect(
      await popup.$$eval('.delivery', (lines) => lines.map((line) => line.getAttribute('data-urgency'))),
    ).toEqual(['overdue', 'overdue', 'takeaways']);
    expect(await popup.$eval('a[href="/deliveries.html"]', (link) => link.textContent)).toBe(
      'All my deliveries (4)',
    );
    expect(await text('.delivery')).toMatch(/Suggest opt-in copy.*days ago/);
    await shoot('my-deliveries');
    await popup.click('.quieten summary');
    await (await button('Mute')).click();
    await expect.poll(() => text('.delivery')).toContain('Muted');
  });

  it('keeps long and hostile names inside its width, wide and narrow', async () => {
    await openFor('history-search-hint');
    const longName = `<img src=x onerror=alert(1)> ${'Unbreakable'.repeat(20)} ‮txet desrever`;
    await ask(
      popup,
      `api.storage.local.get('delivery:history-search-hint').then((all) => {
      Object.values(all)[0].facts.name.value = ${JSON.stringify(longName)};
      return api.storage.local.set(all);
    })`,
    );
    await expect.poll(() => text('.heading h1')).toBe(longName);
    await shoot('long-name');
    await popup.setViewport({ width: 320, height: 600 });
    expect(await popup.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await shoot('narrow');
    await popup.setViewport({ width: 400, height: 600 });
  });

  // WebDriver BiDi runs no preload script in an extension's pages: only Chromium's storage can be made to fail.
  it.skipIf(name === 'firefox')('says when the browser refuses its storage', async () => {
    await openFor('history-search-hint');
    const { identifier } = await popup.evaluateOnNewDocument(`{
      const { local } = (globalThis.browser ?? globalThis.chrome).storage;
      Object.defineProperty(local, 'get', { value: () => Promise.reject(new Error('IO error')) });
    }`);
    try {
      await driver.openExtensionPage(popup, 'popup.html');
      await popup.waitForSelector('[role=alert]');
      expect(await text()).toContain('The checklist could not be read');
      expect(await text()).toContain('Check a link');
      await shoot('storage-fails');
    } finally {
      await popup.removeScriptToEvaluateOnNewDocument(identifier);
    }
  });

  it('says when site access is withdrawn, and asks for it back', async () => {
    await withdrawSiteAccess(driver);
    await open();
    await popup.waitForSelector('.site-access');
    expect(await text('.site-access')).toContain('Preflight may not read Experimenter');
    expect(await text()).toContain('Next office hours');
    await shoot('no-site-access');
    if (name === 'chromium') return; // Its headless mode shows no permission question that could be answered.
    await (await button('Allow on Experimenter')).click();
    await expect.poll(() => popup.$('.site-access')).toBeNull();
  });
});
