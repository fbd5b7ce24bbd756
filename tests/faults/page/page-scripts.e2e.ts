import type { Frame, Page } from 'puppeteer-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { SENDERS } from '../../../messages/senders';
import type { ExtensionBrowser } from '../../../scripts/browsers/extension-browser';
import { inShadow, PREFLIGHT_HOST } from '../../../scripts/browsers/in-shadow';
import { inNote } from '../../support/shown/in-note';
import { openPanel } from '../../support/shown/panel';
import { stored } from '../../support/shown/stored';
import { openObserver, ORIGIN } from '../../support/acts/tabs';
import { TESTED_BROWSERS } from '../../support/scene/tested-browsers';
import { useScene } from '../../support/scene/use-scene';

const SLUG = 'sidebar-panel-prompt';
const SUMMARY = `${ORIGIN}/nimbus/${SLUG}/summary/`;
const OVERVIEW = `${ORIGIN}/nimbus/${SLUG}/update_overview/`;
const KINDS = Object.keys(SENDERS);

/** Clicks, as a script of the page can, on every button of ours that it reaches. */
const clickAll = (page: Page) =>
  page.evaluate((pill) => {
    const roots = [pill, '.preflight-note'].flatMap((where) => [...document.querySelectorAll(where)]);
    const buttons = roots.flatMap(({ shadowRoot }) => [
      ...(shadowRoot?.querySelectorAll<HTMLElement>('button, input') ?? []),
    ]);
    for (const button of buttons) {
      button.click();
      button.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
      button.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    }
    return buttons.length;
  }, PREFLIGHT_HOST);

/** Says everything that the background understands, in every way a page has, to itself, to the panel and as an event. */
const forgeAll = (from: Page | Frame, kinds: readonly string[]) =>
  from.evaluate(
    (types, slug, pill) => {
      const change = { state: 'done', extraHosts: ['https://evil.example'], muted: true };
      for (const type of types) {
        const message = { type, key: slug, item: 'brief.filled', change, text: '{}', tabId: 1, open: true };
        const frames = [...(document.querySelector(pill)?.shadowRoot?.querySelectorAll('iframe') ?? [])];
        window.postMessage(message, '*');
        for (const frame of frames) frame.contentWindow?.postMessage(message, '*');
        // What a frame reaches of the page around it, whoever it comes from.
        window.parent.postMessage(message, '*');
        for (let index = 0; index < window.parent.length; index += 1)
          window.parent[index]?.postMessage(message, '*');
        document.dispatchEvent(new CustomEvent(type, { detail: message }));
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has none
        new BroadcastChannel('preflight').postMessage(message);
        // Chromium offers `runtime` to pages that some extension lets in; ours lets in none.
        const { chrome } = globalThis as { chrome?: { runtime?: { sendMessage?: (said: object) => void } } };
        chrome?.runtime?.sendMessage?.(message);
      }
    },
    kinds,
    SLUG,
    PREFLIGHT_HOST,
  );

/** A frame in the page that is of no origin, and so of another one than everything around it. */
async function foreignFrame(page: Page): Promise<Frame> {
  await page.evaluate(() => {
    const frame = Object.assign(document.createElement('iframe'), { srcdoc: '<p>Foreign' });
    frame.setAttribute('sandbox', 'allow-scripts');
    document.body.append(frame);
  });
  return page.waitForFrame((frame) => frame.url() === 'about:srcdoc');
}

describe.each(TESTED_BROWSERS)('scripts of the page, and of others, in %s', (name) => {
  const scene = useScene(name);
  let driver: ExtensionBrowser;
  let page: Page;
  let observer: Page;

  beforeAll(async () => {
    ({ driver, page } = scene);
    observer = await openObserver(driver);
  });
  beforeEach(() => page.bringToFront());

  it('click our buttons in vain: nothing opens, no field changes, nothing is stored', async () => {
    await page.goto(OVERVIEW);
    await inNote(page, 'button');
    const pill = await inShadow(page, '.pill');
    const fields = () => page.$$eval('form input, form select', (all) => all.map((field) => field.value));
    // The form shows less than the summary, which is looked up: what is stored of that is no click's doing.
    const isLookedUp = async () => JSON.stringify(await stored(observer)).includes('"page":"summary"');
    await expect.poll(isLookedUp).toBe(true);
    const before = [await fields(), await stored(observer)];
    expect(await clickAll(page)).toBeGreaterThan(1);
    expect(await pill.evaluate((button) => button.getAttribute('aria-expanded'))).toBe('false');
    expect([await fields(), await stored(observer)]).toEqual(before);
  });

  it('forge every message there is in vain', async () => {
    await page.goto(SUMMARY);
    const panel = await openPanel(page);
    // That it was opened is remembered, and nothing else.
    await expect.poll(() => stored(observer)).toHaveProperty('settings.panelOpen.value', true);
    const before = await stored(observer);
    await forgeAll(page, KINDS);
    await forgeAll(await foreignFrame(page), KINDS);
    // A change made by hand comes after whatever was forged, and is the only one.
    await panel.click('[data-item="ds.officehours"] input');
    await panel.waitForSelector('[data-item="ds.officehours"][data-outcome="done"]');
    const { [`delivery:${SLUG}`]: known, ...others } = before;
    const { [`delivery:${SLUG}`]: changed, ...after } = await stored(observer);
    const { 'sync-state': _state, ...rest } = after;
    const { 'sync-state': _before, ...restBefore } = others;
    expect(rest).toEqual(restBefore);
    expect(Object.keys((changed as { progress: object }).progress)).toEqual(['ds.officehours']);
    expect(known).toMatchObject({ progress: {} });
  });

  it('left no error of ours', async () => {
    expect(await driver.ourErrors()).toEqual([]);
  });

  // Last, because the browser itself says in the console that it refused.
  it('of another site cannot frame the panel', async () => {
    await page.goto(scene.demo.url('/nimbus/'));
    const framed = await page.evaluate(
      (address) =>
        new Promise<boolean>((done) => {
          const frame = Object.assign(document.createElement('iframe'), { src: address });
          addEventListener('message', () => done(true));
          frame.addEventListener('load', () => setTimeout(() => done(false), 500));
          frame.addEventListener('error', () => done(false));
          document.body.append(frame);
        }),
      driver.extensionUrl('panel.html'),
    );
    const ours = page.frames().filter((frame) => frame.url().startsWith(driver.extensionUrl('')));
    const drawn = await Promise.all(ours.map((frame) => frame.$('#root > *').then(Boolean, () => false)));
    expect({ framed, drawn: drawn.some(Boolean) }).toEqual({ framed: false, drawn: false });
  });
});
