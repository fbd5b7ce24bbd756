import type { Frame, Page } from 'puppeteer-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Demo } from '../../../demo/server';
import type { ExtensionBrowser } from '../../../scripts/browsers/extension-browser';
import { PREFLIGHT_HOST } from '../../../scripts/browsers/in-shadow';
import { axeViolations } from '../../support/looks/axe';
import { openItems, openPanel, outcomeIs, tick, tickParts, unfold } from '../../support/shown/panel';
import { shotsFolder } from '../../support/looks/shots-folder';
import { startOver } from '../../support/scene/start-over';
import { openObserver, ORIGIN, tabId } from '../../support/acts/tabs';
import { TESTED_BROWSERS } from '../../support/scene/tested-browsers';
import { useScene } from '../../support/scene/use-scene';
import { signedInUser, tellBackground } from '../../support/shown/stored';
import { takePicture } from '../../support/looks/take-picture';

const SHOTS = shotsFolder('panel');
const SLUG = 'pinned-tabs-onboarding';
const USER = 'casey@example.com';
const REASON = 'Covered by the parent’s ticket';
const BRIEF_LINE = '[data-item="brief.link"]';
const OFFICE_HOURS = '[data-item="ds.officehours"]';
const TEMPLATE = 'https://docs.google.com/document/d/1_bWn_1y5x1zf6zl7Loj4O1qKnVdxzIMXOawIpf32CsM/edit';

const text = (panel: Frame, selector: string) =>
  panel.$eval(selector, (element) => element.textContent ?? '');
const waitForText = (panel: Frame, selector: string, wanted: string) =>
  panel.waitForFunction(
    (where, words) => document.querySelector(where)?.textContent?.includes(words),
    { polling: 50 },
    selector,
    wanted,
  );
const clickButton = (panel: Frame, words: string) =>
  panel.locator(`::-p-xpath(//button[normalize-space()="${words}"])`).click();
const focused = (panel: Frame) =>
  panel.evaluate(() => document.activeElement?.closest('[data-item]')?.getAttribute('data-item'));

describe.each(TESTED_BROWSERS)('the panel in %s', (name) => {
  const scene = useScene(name);
  let demo: Demo;
  let driver: ExtensionBrowser;
  let page: Page;
  let observer: Page;
  let panel: Frame;

  beforeAll(async () => {
    ({ demo, driver, page } = scene);
    observer = await openObserver(driver);
  });
  const visit = async (slug: string) => {
    await page.goto(`${ORIGIN}/nimbus/${slug}/summary/`);
    panel = await openPanel(page);
  };
  /** As after installing it, on a delivery with an error, warnings and things to do. */
  beforeEach(async () => {
    await startOver(scene, observer);
    await visit(SLUG);
  });
  const shoot = async (state: string) => {
    for (const theme of ['light', 'dark']) {
      await page.evaluate((wanted) => document.documentElement.setAttribute('data-bs-theme', wanted), theme);
      await panel.waitForFunction(
        (wanted) => document.documentElement.dataset['theme'] === wanted,
        { polling: 50 },
        theme,
      );
      await takePicture(page, `${SHOTS}/${name}-${state}-${theme}.png`);
      expect(await axeViolations(panel)).toEqual([]);
      expect(await axeViolations(page, [PREFLIGHT_HOST, '.preflight-note'])).toEqual([]);
    }
  };

  it('lists problems first, then what is to do, with progress and where it was seen', async () => {
    expect(
      await panel.$$eval('.group h2', (titles) => titles.map((title) => title.firstChild?.textContent)),
    ).toEqual(['Problems', 'To do', 'Notes']);
    expect((await openItems(panel))[0]).toBe('brief.link');
    expect(await text(panel, '.progress')).toMatch(/^\d of \d+ done$/);
    expect(await text(panel, '.freshness')).toContain('Seen on Summary just now');
    await shoot('open');
  });

  it('ticks by the keyboard alone and keeps the focus in the list', async () => {
    await panel.focus('[data-item="brief.filled"] input');
    await page.keyboard.press(' ');
    await outcomeIs(panel, 'brief.filled', 'done');
    expect(await focused(panel)).toBe('ds.officehours');
  });

  it('lets items glide where the owner moved them, and never by itself', async () => {
    await panel.evaluate(`{
      const { animate } = Element.prototype;
      Element.prototype.animate = function (...how) {
        performance.mark('glide');
        return animate.apply(this, how);
      };
    }`);
    const glides = () => panel.evaluate(() => performance.getEntriesByName('glide').length);
    const change = { state: 'done' };
    await unfold(panel, 'ds.officehours', 'Note and evidence');
    await panel.type(`${OFFICE_HOURS} textarea`, 'Agreed with Robin');
    await clickButton(panel, 'Save');
    await panel.waitForSelector(`${OFFICE_HOURS} .item-note`);
    await panel.evaluate(() => {
      // Long after the note was saved; it stands still there, however long what follows takes.
      const later = performance.now() + 60_000;
      performance.now = () => later;
    });
    await tellBackground(observer, { type: 'change-item', key: SLUG, item: 'brief.filled', change });
    await outcomeIs(panel, 'brief.filled', 'done');
    expect(await glides()).toBe(0);
    await tick(panel, 'ds.officehours');
    expect(await glides()).toBeGreaterThan(0);
  });

  it('takes the owner’s word for a brief on an unusual host, and asks again for another address', async () => {
    const linkBriefAt = async (url: string) => {
      const delivery = demo.delivery(SLUG);
      if (delivery) delivery.links = [{ id: 901, kind: 'DESIGN_DOC', url }];
      await visit(SLUG);
    };
    await linkBriefAt('https://www.notion.so/mozilla/My-Brief');
    await outcomeIs(panel, 'brief.link', 'info');
    expect(await text(panel, BRIEF_LINE)).toContain('on www.notion.so, where briefs normally are not');
    expect(await text(panel, `${BRIEF_LINE} .item-tick`)).toBe('This is the brief');
    await shoot('unusual-host');
    await tick(panel, 'brief.link');
    await visit(SLUG);
    await outcomeIs(panel, 'brief.link', 'done');

    await linkBriefAt('https://www.notion.so/mozilla/Another-Brief');
    await outcomeIs(panel, 'brief.link', 'info');
    expect(await panel.$eval(`${BRIEF_LINE} input`, (box) => box.checked)).toBe(false);
  });

  it('undoes a tick, a reason and a note', async () => {
    await tick(panel, 'brief.filled');
    await clickButton(panel, 'Undo');
    await outcomeIs(panel, 'brief.filled', 'todo');

    await unfold(panel, 'ds.ticket', 'Not needed because');
    await clickButton(panel, 'Everything was answered at office hours');
    await outcomeIs(panel, 'ds.ticket', 'not-needed');
    await clickButton(panel, 'Undo');
    // Its row's mistake is told once, with the brief.
    await outcomeIs(panel, 'ds.ticket', 'info');
  });

  it('tells who ticked, once Experimenter told who that is', async () => {
    await page.goto(`${ORIGIN}/`);
    await expect.poll(() => signedInUser(observer)).toBe(USER);
    await visit(SLUG);
    await tick(panel, 'brief.filled');
    expect(await text(panel, '[data-item="brief.filled"] .item-record')).toBe(`Ticked by ${USER} just now`);
  });

  it('keeps and shows why an item is not needed, and takes it back', async () => {
    await unfold(panel, 'qa.ticket', 'Not needed because');
    await panel.type('[data-item="qa.ticket"] details:last-of-type input', REASON);
    await page.keyboard.press('Enter');
    await outcomeIs(panel, 'qa.ticket', 'not-needed');
    await page.reload();
    panel = await openPanel(page);
    await panel.click('.closed summary');
    expect(await text(panel, '[data-item="qa.ticket"] .item-message')).toBe(`Not needed: ${REASON}`);
    await shoot('not-needed');
    await clickButton(panel, 'Needed after all');
    await outcomeIs(panel, 'qa.ticket', 'problem');
  });

  it('keeps a note and a link as evidence, and judges the link as it is typed', async () => {
    await unfold(panel, 'ds.officehours', 'Note and evidence');
    await panel.type(`${OFFICE_HOURS} textarea`, 'Agreed with Robin:\ntwo branches');
    await panel.type(`${OFFICE_HOURS} details input`, TEMPLATE);
    await waitForText(panel, `${OFFICE_HOURS} .verdict`, 'template');
    await shoot('note');
    await clickButton(panel, 'Save');
    await panel.waitForSelector(`${OFFICE_HOURS} .item-note`);
    await page.reload();
    panel = await openPanel(page);
    expect(await text(panel, `${OFFICE_HOURS} .item-note`)).toBe('Agreed with Robin:\ntwo branches');
    expect(await panel.$eval(`${OFFICE_HOURS} .item-record a`, (link) => link.href)).toBe(TEMPLATE);
    await waitForText(panel, `${OFFICE_HOURS} .item-record .verdict`, 'template');
  });

  it('keeps nothing as half typed in the moment that a saved note is shown: its page may be left right then', async () => {
    await unfold(panel, 'ds.officehours', 'Note and evidence');
    await panel.type(`${OFFICE_HOURS} textarea`, 'Agreed with Robin');
    const drafts = () =>
      panel.evaluate(() => Object.keys(sessionStorage).map((key) => key.split(':').at(-1)));
    expect(await drafts()).toContain('note');
    const keptThen = panel.evaluate(
      (shown) =>
        new Promise<string[]>((tell) => {
          new MutationObserver((_changes, watch) => {
            if (!document.querySelector(shown)) return;
            watch.disconnect();
            tell(Object.keys(sessionStorage).filter((key) => key.startsWith('draft:')));
          }).observe(document.body, { childList: true, subtree: true });
        }),
      `${OFFICE_HOURS} .item-note`,
    );
    await clickButton(panel, 'Save');
    expect(await keptThen).toEqual([]);
  });

  it('shows what the owner types as text, whatever it is', async () => {
    await unfold(panel, 'ds.officehours', 'Note and evidence');
    await panel.type(`${OFFICE_HOURS} textarea`, '<img src=x onerror=alert(1)>');
    await panel.type(`${OFFICE_HOURS} details input`, 'javascript:alert(1)');
    await clickButton(panel, 'Save');
    await panel.waitForSelector(`${OFFICE_HOURS} .item-note`);
    expect(await panel.$$(`${OFFICE_HOURS} :is(.item-note img, .item-record a)`)).toEqual([]);
  });

  it.each(['Markdown', 'Plain text'])('copies the checklist as %s', async (format) => {
    await clickButton(panel, format);
    await waitForText(panel, '.change-notice', 'Copied as');
    await unfold(panel, 'brief.filled', 'Note and evidence');
    // Over what the copy before it left there, half typed.
    await panel.$eval('[data-item="brief.filled"] textarea', (field) => field.select());
    await panel.focus('[data-item="brief.filled"] textarea');
    await page.keyboard.down('Control');
    await page.keyboard.press('v', { commands: ['Paste'] });
    await page.keyboard.up('Control');
    const pasted = await panel.$eval('[data-item="brief.filled"] textarea', (field) => field.value);
    expect(pasted).toContain(
      `${format === 'Markdown' ? '- [ ] **Brief linked**' : '☐ Brief linked'} (error)`,
    );
    expect(pasted).toContain(`${ORIGIN}/nimbus/${SLUG}/summary/`);
  });

  it('offers the text to copy by hand where the browser refuses the clipboard', async () => {
    await panel.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
    });
    await clickButton(panel, 'Markdown');
    await panel.waitForSelector('.copy-by-hand textarea');
    const selected = await panel.$eval('.copy-by-hand textarea', ({ value, selectionStart, selectionEnd }) =>
      value.slice(selectionStart, selectionEnd),
    );
    expect(selected).toContain('Pinned tabs onboarding');
    await shoot('copy-by-hand');
    await clickButton(panel, 'Close');
    expect(await panel.$('.copy-by-hand')).toBeNull();
  });

  it('asks for a shadow with name and address, and says where to paste it', async () => {
    await clickButton(panel, 'Ask for a shadow');
    await waitForText(panel, '.change-notice', 'Paste it in #ask-experimenter');
    expect(await text(panel, '.onboarding a[href*="slack"]')).toBe('Open #ask-experimenter');
  });

  it('names the next office hours and the channel for questions', async () => {
    await panel.waitForSelector('.help-lines');
    expect(await text(panel, '.help-lines')).toMatch(
      /Next office hours: .*(Wednesday|Thursday).*Agenda.*#ask-experimenter/,
    );
  });

  it('leads to the very field that mends an item', async () => {
    await panel.click('[data-item="brief.link"] .item-fix');
    await page.waitForFunction(() => location.hash === '#documentation-links');
    await page.waitForFunction(() => {
      const place = document.querySelector('#documentation-links')?.getBoundingClientRect();
      return place && place.top >= 0 && place.top < innerHeight;
    });
  });

  it('reads Experimenter anew when asked', async () => {
    await visit('password-import-hint');
    await outcomeIs(panel, 'qa.status', 'problem');
    const delivery = demo.delivery('password-import-hint');
    if (delivery) delivery.qaStatus = 'GREEN';
    await clickButton(panel, 'Refresh');
    await outcomeIs(panel, 'qa.status', 'done');
    await panel.waitForSelector('.freshness button:not(:disabled)');
  });

  it('ticks branch by branch what was tested in Preview', async () => {
    await visit('password-import-hint');
    expect((await panel.$$('[data-item="preview.tested"] .item-parts input')).length).toBeGreaterThan(1);
    await tickParts(panel, 'preview.tested');
  });

  it('is the same checklist beside the page, following the tab', async () => {
    const wanted = await openItems(panel);
    const beside = await openObserver(driver, `sidepanel.html?tab=${await tabId(observer, SLUG)}`);
    await beside.setViewport({ width: 360, height: 800 });
    await beside.waitForSelector('.item');
    expect(await openItems(beside.mainFrame())).toEqual(wanted);
    expect(await axeViolations(beside)).toEqual([]);
    await takePicture(beside, `${SHOTS}/${name}-beside.png`);
    await page.goto(`${ORIGIN}/nimbus/password-import-hint/summary/`);
    await waitForText(beside.mainFrame(), 'h1', 'Password import hint');
    await page.goto(`${ORIGIN}/nimbus/`);
    await waitForText(beside.mainFrame(), 'main', 'Open a delivery in Experimenter');
    await beside.close();
  });

  it('left no exception and no console error of ours', async () => {
    expect(await driver.ourErrors()).toEqual([]);
  });
});
