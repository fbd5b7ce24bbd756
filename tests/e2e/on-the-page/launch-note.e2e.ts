import type { ElementHandle, Page } from 'puppeteer-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Demo } from '../../../demo/server';
import type { ExtensionBrowser } from '../../../scripts/browsers/extension-browser';
import { inShadow, panelFrame } from '../../../scripts/browsers/in-shadow';
import { axeViolations } from '../../support/looks/axe';
import { openItems, openPanel, tick, tickParts } from '../../support/shown/panel';
import { shotsFolder } from '../../support/looks/shots-folder';
import { tellBackground } from '../../support/shown/stored';
import { startOver } from '../../support/scene/start-over';
import { ask, openObserver, ORIGIN } from '../../support/acts/tabs';
import { TESTED_BROWSERS } from '../../support/scene/tested-browsers';
import { useScene } from '../../support/scene/use-scene';
import { takePicture } from '../../support/looks/take-picture';
import { press } from '../../support/acts/press';

const SHOTS = shotsFolder('launch-note');
const NOTES = '.preflight-note[data-look="launch"]';
/** In Preview, without a brief and without a QA status. */
const OPEN = 'password-import-hint';

/** Text of every launch note that is on the page, shown or not. */
const notes = (page: Page) =>
  page.$$eval(NOTES, (found) =>
    found.map((note) => note.shadowRoot?.querySelector('.advice')?.textContent ?? ''),
  );
const noted = (page: Page) =>
  page.waitForFunction(
    (selector) => document.querySelector(selector)?.shadowRoot?.querySelector('.words')?.textContent,
    { polling: 50 },
    NOTES,
  );

/** The button with these words in the note. */
async function noteButton(page: Page, words: string): Promise<ElementHandle<HTMLElement>> {
  const found = await page.waitForFunction(
    (selector, wanted) =>
      [...document.querySelectorAll(selector)]
        .flatMap((note) => [...(note.shadowRoot?.querySelectorAll('button') ?? [])])
        .find((button) => button.textContent === wanted),
    { polling: 50 },
    NOTES,
    words,
  );
  return found.asElement() as ElementHandle<HTMLElement>;
}

describe.each(TESTED_BROWSERS)('the note beside Request Launch in %s', (name) => {
  const scene = useScene(name);
  let demo: Demo;
  let driver: ExtensionBrowser;
  let page: Page;
  let observer: Page;

  beforeAll(async () => {
    ({ demo, driver, page } = scene);
    observer = await openObserver(driver);
  });
  beforeEach(() => startOver(scene, observer));
  const want = (launchNote: 'advise' | 'confirm' | 'off') => {
    const message = { type: 'change-settings', change: { launchNote } };
    return ask(observer, `api.runtime.sendMessage(${JSON.stringify(message)})`);
  };
  const visit = async (path: string) => {
    await page.goto(`${ORIGIN}${path}`);
    await inShadow(page, '.pill');
  };
  const stage = () => page.$eval('#experiment-timeline .bg-primary strong', (step) => step.textContent);
  const posted = () => demo.log.filter(({ method }) => method === 'POST').map(({ path }) => path);
  const understand = async () => {
    await press(page, '#checkbox-1');
    await press(page, '#checkbox-2');
  };

  it('says how much is open and names as many as fit, the worst first', async () => {
    await visit(`/nimbus/${OPEN}/summary/`);
    await noted(page);
    const [note] = await notes(page);
    expect(note).toMatch(/^5 open: 1 error, \d warnings?Brief linked( · .+)?( · \d more)?Show checklist$/);
    await takePicture(page, `${SHOTS}/${name}-advise.png`);
    expect(await axeViolations(page, [NOTES])).toEqual([]);
  });

  it('moves nothing on the page where there is room beside the buttons', async () => {
    await want('off');
    await visit(`/nimbus/${OPEN}/summary/`);
    const place = () => page.$eval('#overview', (card) => card.getBoundingClientRect().top);
    const before = await place();
    await want('advise');
    await page.reload();
    await noted(page);
    expect(await place()).toBe(before);
  });

  it('stands below the buttons in a narrow window', async () => {
    await page.setViewport({ width: 700, height: 900 });
    await visit(`/nimbus/${OPEN}/summary/`);
    await noted(page);
    const end = await page.$eval('#request-launch-button', (button) => button.getBoundingClientRect().bottom);
    const start = await page.$eval(
      NOTES,
      (note) => note.shadowRoot?.querySelector('.advice')?.getBoundingClientRect().top,
    );
    expect(start).toBeGreaterThanOrEqual(end);
    await takePicture(page, `${SHOTS}/${name}-narrow.png`);
    await page.setViewport({ width: 1280, height: 900 });
  });

  it('covers no part of a button, however narrow the window is', async () => {
    await page.setViewport({ width: 320, height: 900 });
    await visit(`/nimbus/${OPEN}/summary/`);
    await noted(page);
    const overlaps = () =>
      page.$$eval(NOTES, (found) =>
        found.flatMap((note) => {
          const said = note.shadowRoot?.querySelector('.advice')?.getBoundingClientRect();
          if (!said || said.height === 0) return [];
          return [...(note.parentElement?.querySelectorAll('button') ?? [])].flatMap((button) => {
            const { left, right, top, bottom, height } = button.getBoundingClientRect();
            const isOver = left < said.right && right > said.left && top < said.bottom && bottom > said.top;
            return height > 0 && isOver ? [`${button.textContent?.trim()} by ${bottom - said.top} px`] : [];
          });
        }),
      );
    for (let width = 320; width <= 900; width += 10) {
      await page.setViewport({ width, height: 900 });
      await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))));
      expect(await overlaps(), `at ${width} px`).toEqual([]);
    }
    await page.setViewport({ width: 1280, height: 900 });
  });

  it('follows what is ticked in the panel, which it opens', async () => {
    await visit(`/nimbus/${OPEN}/summary/`);
    await (await noteButton(page, 'Show checklist')).click();
    const panel = await panelFrame(page);
    await tickParts(panel, 'preview.tested');
    await expect.poll(() => notes(page)).toEqual([expect.stringMatching(/^4 open: /)]);
  });

  it('keeps the focus on its button while what it says changes', async () => {
    await visit(`/nimbus/${OPEN}/summary/`);
    const button = await noteButton(page, 'Show checklist');
    await button.focus();
    const change = { state: 'not-needed', reason: 'Agreed with the lead' };
    await tellBackground(observer, { type: 'change-item', key: OPEN, item: 'brief.link', change });
    await expect.poll(() => notes(page)).toEqual([expect.stringMatching(/^4 open: /)]);
    expect(await button.evaluate((each) => (each.getRootNode() as ShadowRoot).activeElement === each)).toBe(
      true,
    );
  });

  it('is there once beside each button after swaps, and again after going back to draft', async () => {
    await visit(`/nimbus/${OPEN}/summary/`);
    await noted(page);
    await press(page, '#back-to-draft-button');
    await page.waitForSelector('#draft-to-preview-button');
    await expect.poll(() => notes(page)).toHaveLength(2);
    for (let swap = 0; swap < 20; swap += 1) {
      await page.$eval('#content', (content) =>
        content.dispatchEvent(new CustomEvent('htmx:afterSettle', { bubbles: true })),
      );
    }
    await expect.poll(() => notes(page)).toHaveLength(2);
  });

  it('says nothing in review, nor when it is switched off', async () => {
    await visit('/nimbus/new-tab-clock/summary/');
    expect(await notes(page)).toEqual([]);
    await want('off');
    await visit(`/nimbus/${OPEN}/summary/`);
    expect(await notes(page)).toEqual([]);
  });

  it('by default holds nothing back: the request goes out at the first click', async () => {
    await visit(`/nimbus/${OPEN}/summary/`);
    await noted(page);
    await understand();
    await press(page, '#request-launch-button');
    await expect.poll(stage).toBe('Review');
    expect(posted()).toEqual([`/nimbus/${OPEN}/preview-to-review/`]);
  });

  it('asks once, when the owner wants that, and then lets the click through', async () => {
    await want('confirm');
    await visit(`/nimbus/${OPEN}/summary/`);
    await noted(page);
    await understand();
    await press(page, '#request-launch-button');
    await noteButton(page, 'Let it through');
    await takePicture(page, `${SHOTS}/${name}-confirm.png`);
    expect(posted()).toEqual([]);
    expect(await page.$('#request-launch-button:disabled')).toBeNull();
    await (await noteButton(page, 'Let it through')).click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('request-launch-button');
    expect(posted()).toEqual([]);
    await page.keyboard.press('Enter');
    await expect.poll(stage).toBe('Review');
    expect(posted()).toEqual([`/nimbus/${OPEN}/preview-to-review/`]);
  });

  it('never stands in the way of another button, or of the page’s own scripts', async () => {
    await want('confirm');
    await visit(`/nimbus/${OPEN}/summary/`);
    await noted(page);
    await press(page, '#back-to-draft-button');
    await page.waitForSelector('#draft-to-review-button');
    await noted(page);
    await press(page, '#draft-to-review-button');
    await page.waitForSelector('#recommendation-message:not(.d-none)');
    await understand();
    await page.$eval('#request-launch-button', (button) => (button as HTMLButtonElement).click());
    await expect.poll(stage).toBe('Review');
  });

  it('does not ask when nothing is open', async () => {
    await want('confirm');
    await visit('/nimbus/pdf-signature-tips/summary/');
    const panel = await openPanel(page);
    for (const item of await openItems(panel)) await tick(panel, item);
    expect(await openItems(panel)).toEqual([]);
    await press(page, '#draft-to-review-button');
    await understand();
    await press(page, '#request-launch-button');
    await expect.poll(stage).toBe('Review');
  });

  it('stands beside Request enrollment in the rollouts UI, and asks there too', async () => {
    await want('confirm');
    const rollout = demo.delivery('video-controls-rollout');
    if (rollout) rollout.status = 'Preview';
    await visit('/nimbus/new/rollouts/video-controls-rollout/');
    await noted(page);
    await takePicture(page, `${SHOTS}/${name}-rollout.png`);
    await press(page, '#rollout-request-enrollment-btn');
    await (await noteButton(page, 'Let it through')).click();
    expect(posted()).toEqual([]);
    await press(page, '#rollout-request-enrollment-btn');
    await expect.poll(posted).toEqual(['/nimbus/new/video-controls-rollout/preview-review-rollout/']);
  });

  it('asks beside the request that a draft of autumn offers, before that goes out', async () => {
    await want('confirm');
    await page.goto(`${ORIGIN}/stand-in/rollouts-ui/?form=autumn`);
    const rollout = demo.delivery('proxy-settings-rollout');
    if (rollout) rollout.status = 'Draft';
    await visit('/nimbus/new/rollouts/proxy-settings-rollout/');
    await noted(page);
    await press(page, '#rollout-launch-btn');
    await (await noteButton(page, 'Let it through')).click();
    expect(posted()).toEqual([]);
    await press(page, '#rollout-launch-btn');
    await expect.poll(posted).toEqual(['/nimbus/new/proxy-settings-rollout/draft-to-review-rollout/']);
  });

  it('left no exception and no console error of ours', async () => {
    expect(await driver.ourErrors()).toEqual([]);
  });
});
