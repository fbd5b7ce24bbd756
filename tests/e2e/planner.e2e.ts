import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startDemo, type Demo } from '../../demo/server';
import {
  BROWSERS,
  launchWithExtension,
  type ExtensionBrowser,
} from '../../scripts/browsers/extension-browser';
import { axeViolations } from '../support/axe';
import { acceptDownloads } from '../support/downloads';
import { openObserver } from '../support/tabs';

const SHOTS = '.artifacts/planner';

/** The owners that come here: what they answer, and where that has to lead. */
const OWNERS = [
  {
    who: 'learn',
    answers: { need: 'learn', effect: 'yes', wait: 'yes' },
    kind: 'experiment',
    steps: ['Experiment'],
  },
  {
    who: 'ship',
    answers: { need: 'ship', effect: 'no' },
    kind: 'rollout',
    steps: ['Rollout', 'Rollout', 'Rollout', 'Rollout', 'Rollout', 'Rollout'],
  },
  {
    who: 'both',
    answers: { need: 'both', effect: 'yes', wait: 'no', late: 'no' },
    kind: 'small-first',
    steps: ['Experiment', 'Holdback'],
  },
] as const;

describe.each(BROWSERS)('the planner in %s', (name) => {
  let demo: Demo;
  let driver: ExtensionBrowser;
  let planner: Page;
  let download: (file: string) => string | undefined;

  beforeAll(async () => {
    mkdirSync(SHOTS, { recursive: true });
    demo = await startDemo();
    driver = await launchWithExtension(name, { port: demo.port });
    download = await acceptDownloads(driver);
    planner = await openObserver(driver, 'planner.html');
    await planner.setViewport({ width: 1100, height: 900 });
  });
  afterAll(async () => {
    await driver?.close();
    await demo?.close();
  });
  beforeEach(async () => open(''));

  /** The page with this fragment, loaded anew: only the fragment changing would keep the page. */
  async function open(fragment: string) {
    await planner.goto('about:blank');
    await driver.openExtensionPage(planner, `planner.html${fragment && `#${fragment}`}`);
    await planner.waitForSelector('main h2');
  }
  const fragment = () => planner.evaluate(() => location.hash.slice(1));
  const find = async (path: string) => {
    const found = await planner.waitForSelector(`::-p-xpath(${path})`);
    if (!found) throw new Error(`There is nothing at ${path}.`);
    return found;
  };
  const shown = '//section[contains(@class, "part") and not(@hidden)]';
  const press = async (words: string) =>
    (await find(`//button[contains(., "${words}")][not(ancestor::section[@hidden])]`)).click();
  const answer = async (question: string, value: string) =>
    (await planner.waitForSelector(`[data-question="${question}"] input[value="${value}"]`))?.click();
  const field = (label: string) => find(`${shown}//div[label[contains(., "${label}")]]//input`);
  const fill = async (label: string, text: string) => {
    const input = await field(label);
    await input.click({ count: 3 });
    await input.type(text);
    await planner.keyboard.press('Tab');
  };
  const textOf = (selector: string) => planner.$eval(selector, (element) => element.textContent ?? '');
  const wear = (theme: 'light' | 'dark') =>
    planner.evaluate((wanted) => {
      document.documentElement.dataset['theme'] = wanted;
    }, theme);
  const shoot = async (state: string) => {
    for (const theme of ['light', 'dark'] as const) {
      await wear(theme);
      await planner.screenshot({ path: `${SHOTS}/${name}-${state}-${theme}.png`, fullPage: true });
      expect(await axeViolations(planner), `${state}, ${theme}`).toEqual([]);
    }
  };

  it.each(OWNERS)('takes the owner who wants to $who to $kind and a finished plan', async (owner) => {
    for (const [question, value] of Object.entries(owner.answers)) await answer(question, value);
    await planner.waitForSelector(`.answer[data-kind="${owner.kind}"]`);
    await shoot(`${owner.who}-kind`);
    await press('Plan the launch');
    await planner.waitForSelector('#plan-picture svg .step-bands');
    const legends = await planner.$$eval('.step > legend', (all) => all.map((each) => each.textContent));
    expect(legends).toEqual(owner.steps.map((kind, index) => `Step ${index + 1}: ${kind}`));
    expect(await planner.$$eval('.findings [data-severity="error"]', (all) => all.length)).toBe(0);
    await shoot(`${owner.who}-launch`);
  });
});
