import { mkdirSync } from 'node:fs';
import type { ElementHandle, Page } from 'puppeteer-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { inShadow } from '../../../scripts/browsers/in-shadow';
import { openPanel } from '../../support/shown/panel';
import { plannerHand } from '../../support/shown/planner';
import { shootThemes } from '../../support/looks/shoot-themes';
import { startOver } from '../../support/scene/start-over';
import { ask, openObserver, ORIGIN, tabId } from '../../support/acts/tabs';
import { TESTED_BROWSERS } from '../../support/scene/tested-browsers';
import { useScene } from '../../support/scene/use-scene';

const SHOTS = '.artifacts/planner';
/** The note that advice stands in. */
const BOX = '.preflight-note[data-look="box"]';
const DELIVERY = 'pinned-tabs-onboarding';

describe.each(TESTED_BROWSERS)('the ways to the planner in %s', (name) => {
  const scene = useScene(name);
  let page: Page;
  let observer: Page;

  beforeAll(async () => {
    mkdirSync(SHOTS, { recursive: true });
    observer = await openObserver(scene.driver);
    ({ page } = scene);
  });
  beforeEach(async () => startOver(scene, observer));

  /** Address of the planner's tab, once it is there; the tab is closed again. */
  const planner = async (): Promise<string> => {
    const find = `api.tabs.query({}).then((tabs) => tabs.find(({ url }) => url?.includes('/planner.html')) ?? null)`;
    await expect.poll(() => ask(observer, find), { timeout: 10_000 }).not.toBeNull();
    const { id, url } = (await ask(observer, find)) as { id: number; url: string };
    await ask(observer, `api.tabs.remove(${id})`);
    return url.replace(/^.*\/planner\.html/, '');
  };
  const visit = async (slug: string) => {
    await page.goto(`${ORIGIN}/nimbus/${slug}/summary/`);
    await inShadow(page, '.pill');
  };

  it.each([
    ['video-controls-rollout', 'delivery.type', 'Which kind?', 'kind'],
    ['video-controls-rollout', 'rollout.plan', 'Plan the phases', 'launch'],
    ['sidebar-tabs-nudge', 'sizing.set', 'How big?', 'size'],
  ])('lead from %s, item %s in the panel, with the delivery', async (delivery, item, words, part) => {
    await visit(delivery);
    const panel = await openPanel(page);
    const button = await panel.waitForSelector(`[data-item="${item}"] button ::-p-text(${words})`);
    await button?.click();
    expect(await planner()).toBe(`?delivery=${delivery}&part=${part}`);
  });

  it('lead from the panel itself', async () => {
    await visit(DELIVERY);
    const panel = await openPanel(page);
    await panel.locator('button ::-p-text(Open the planner)').click();
    expect(await planner()).toBe(`?delivery=${DELIVERY}`);
  });

  it('lead from the popup, with the delivery in its tab', async () => {
    await visit(DELIVERY);
    const popup = await openObserver(scene.driver, `popup.html?tab=${await tabId(observer)}`);
    // The heading of a delivery: one that nobody sees stands there before.
    await popup.waitForSelector('.this-delivery .heading h1');
    await popup.locator('.popup-header button ::-p-text(Planner)').click();
    expect(await planner()).toBe(`?delivery=${DELIVERY}`);
    await popup.close();
  });

  it('lead from the advice in the create dialog, with no delivery: there is none yet', async () => {
    // On a page whose pill is drawn: until then, nothing listens for the dialog yet.
    await visit(DELIVERY);
    await page.click('#create-new-button');
    await page.waitForSelector(BOX);
    await page.waitForFunction(() => document.getAnimations().length === 0, { polling: 50 });
    const button = await page.evaluateHandle(
      (box) =>
        [...(document.querySelector(box)?.shadowRoot?.querySelectorAll('button') ?? [])].find(
          ({ textContent }) => textContent === 'Which kind do I need?',
        ),
      BOX,
    );
    await (button.asElement() as ElementHandle<HTMLElement> | null)?.click();
    expect(await planner()).toBe('');
  });

  it('fill it in from what was seen, and it says from where', async () => {
    await visit('session-restore-banner');
    await visit(DELIVERY);
    await expect.poll(() => ask(observer, `api.storage.local.get('delivery:${DELIVERY}')`)).not.toEqual({});
    const tab = await openObserver(scene.driver, `planner.html?delivery=${DELIVERY}&part=launch`);
    await tab.setViewport({ width: 1100, height: 900 });
    const hand = plannerHand(scene.driver, tab);
    await tab.waitForSelector('.about');
    expect(await hand.textOf('.about')).toContain('Filled in from Pinned tabs onboarding');
    expect(await hand.textsOf('.step > legend')).toEqual(['Step 1: Experiment']);
    expect(await hand.textOf('.launch')).toContain('Seen live on them: Session restore banner (5%).');
    await hand.fill('Population', '96');
    expect((await hand.textsOf('.step .findings li')).join()).toContain('more than 100%');
    await shootThemes(tab, `${SHOTS}/${name}-from-delivery`);
    await hand.press('Which kind?');
    await hand.answer({ need: 'ship', effect: 'no' });
    expect(await hand.textOf('.answer')).toContain('“Pinned tabs onboarding” is an experiment so far.');
    await hand.press('How big?');
    expect(await hand.textOf('.size')).toContain('Preflight has seen live experiments that hold 5%.');
    await tab.waitForSelector('.size');
    await shootThemes(tab, `${SHOTS}/${name}-from-delivery-size`);
    await tab.close();
  });

  it('say it where a delivery was never seen on this device', async () => {
    const tab = await openObserver(scene.driver, 'planner.html?delivery=never-seen');
    await tab.waitForSelector('[role="alert"]');
    expect(await tab.$eval('[role="alert"]', (alert) => alert.textContent)).toContain(
      'has not seen that delivery',
    );
    await tab.close();
  });

  it('throw nothing', async () => {
    expect(await scene.driver.ourErrors()).toEqual([]);
  });
});
