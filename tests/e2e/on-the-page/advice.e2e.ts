import type { ElementHandle, Page } from 'puppeteer-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ExtensionBrowser } from '../../../scripts/browsers/extension-browser';
import { axeViolations } from '../../support/looks/axe';
import { shotsFolder } from '../../support/looks/shots-folder';
import { startOver } from '../../support/scene/start-over';
import { ask, openObserver, ORIGIN } from '../../support/acts/tabs';
import { TESTED_BROWSERS } from '../../support/scene/tested-browsers';
import { useScene } from '../../support/scene/use-scene';
import { takePicture } from '../../support/looks/take-picture';

const SHOTS = shotsFolder('advice');
const BOX = '.preflight-note[data-look="box"]';
const BRANCHES = '/nimbus/pdf-signature-tips/update_branches/';

/** What the advice on the page says; every one of them, so that a second copy shows. */
const advice = (page: Page) =>
  page.$$eval(BOX, (boxes) => boxes.map((box) => box.shadowRoot?.querySelector('.words')?.textContent ?? ''));

const gotIt = async (page: Page) => {
  const found = await page.evaluateHandle(
    (box) => [...(document.querySelector(box)?.shadowRoot?.querySelectorAll('button') ?? [])].at(-1),
    BOX,
  );
  await (found.asElement() as ElementHandle<HTMLElement> | null)?.click();
};

describe.each(TESTED_BROWSERS)('advice at the right moment in %s', (name) => {
  const scene = useScene(name);
  let driver: ExtensionBrowser;
  let page: Page;
  let observer: Page;

  beforeAll(async () => {
    ({ driver, page } = scene);
    observer = await openObserver(driver);
  });
  beforeEach(() => startOver(scene, observer));
  const visit = async (path: string) => {
    await page.goto(`${ORIGIN}${path}`);
  };
  const openDialog = async (opener: string) => {
    await page.click(opener);
    await page.waitForSelector(BOX);
    await page.waitForFunction(() => document.getAnimations().length === 0, { polling: 50 });
  };

  it('stands at the head of the create form, and leaves the form as it is', async () => {
    await visit('/nimbus/');
    const fields = () =>
      page.$$eval('#createForm [name]', (found) => found.map((field) => field.getAttribute('name')));
    const before = await fields();
    await openDialog('#create-new-button');
    expect(await advice(page)).toEqual([expect.stringContaining('Start with your own copy of the brief')]);
    expect(await fields()).toEqual(before);
    await takePicture(page, `${SHOTS}/${name}-create.png`);
    expect(await axeViolations(page, [BOX])).toEqual([]);
  });

  it('does not come again once it was read', async () => {
    await visit('/nimbus/');
    await openDialog('#create-new-button');
    await gotIt(page);
    await expect.poll(() => advice(page)).toEqual([]);
    await expect
      .poll(() =>
        ask(
          observer,
          `api.storage.local.get('person').then(({ person }) =>
      person?.progress?.['advice.create']?.state)`,
        ),
      )
      .toBe('done');
    await visit('/nimbus/');
    await page.click('#create-new-button');
    await page.waitForSelector('#createModal.show');
    expect(await advice(page)).toEqual([]);
  });

  it('says what the switches on Branches make of a delivery, only once one was touched', async () => {
    await visit(BRANCHES);
    expect(await advice(page)).toEqual([]);
    await page.click('#id_is_holdback');
    await expect.poll(() => advice(page)).toEqual([expect.stringMatching(/^Holdback: .*Brief needed: yes/)]);
    await takePicture(page, `${SHOTS}/${name}-type.png`);
    await page.click('#id_is_rollout');
    await expect.poll(() => advice(page)).toEqual([expect.stringMatching(/^Holdback is set on a rollout/)]);
    await page.waitForFunction(() => document.querySelectorAll('#branches .card').length === 1);
    await expect.poll(() => advice(page)).toEqual([expect.stringMatching(/^Holdback is set on a rollout/)]);
  });

  it('says in the clone dialog of either UI what a clone keeps', async () => {
    await visit('/nimbus/pdf-signature-tips/summary/');
    await openDialog('[data-bs-target="#cloneModal"]');
    expect(await advice(page)).toEqual([expect.stringContaining('sign-off ticks')]);
    await takePicture(page, `${SHOTS}/${name}-clone.png`);
    await visit('/nimbus/new/rollouts/video-controls-rollout/');
    await page.click('button[aria-label="More"]');
    await openDialog('[data-bs-target="#cloneModal"]');
    expect(await advice(page)).toEqual([expect.stringContaining('sign-off ticks')]);
  });

  it.each([
    ['a switch', BRANCHES, '#id_is_holdback'],
    ['a dialog', '/nimbus/', '#create-new-button'],
  ])('comes too where the owner was quicker than we are, at %s', async (_what, path, control) => {
    const { identifier } = await page.evaluateOnNewDocument((selector) => {
      addEventListener('DOMContentLoaded', () => document.querySelector<HTMLElement>(selector)?.click());
    }, control);
    await visit(path);
    await expect.poll(() => advice(page)).toHaveLength(1);
    await page.removeScriptToEvaluateOnNewDocument(identifier);
  });

  it('left no exception and no console error of ours', async () => {
    expect(await driver.ourErrors()).toEqual([]);
  });
});
