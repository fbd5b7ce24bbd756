import { mkdirSync } from 'node:fs';
import ICAL from 'ical.js';
import type { Page } from 'puppeteer-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ExtensionBrowser } from '../../../scripts/browsers/extension-browser';
import { acceptDownloads } from '../../support/acts/downloads';
import { plannerHand } from '../../support/shown/planner';
import { shootThemes } from '../../support/looks/shoot-themes';
import { openObserver } from '../../support/acts/tabs';
import { TESTED_BROWSERS } from '../../support/scene/tested-browsers';
import { useScene } from '../../support/scene/use-scene';

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
    who: 'do both',
    answers: { need: 'both', effect: 'yes', wait: 'no', late: 'no' },
    kind: 'small-first',
    steps: ['Experiment', 'Holdback'],
  },
] as const;

describe.each(TESTED_BROWSERS)('the planner in %s', (name) => {
  const scene = useScene(name);
  let driver: ExtensionBrowser;
  let planner: Page;
  let hand: ReturnType<typeof plannerHand>;

  beforeAll(async () => {
    mkdirSync(SHOTS, { recursive: true });
    ({ driver } = scene);
    planner = await openObserver(driver, 'planner.html');
    hand = plannerHand(driver, planner);
  });
  beforeEach(async () => {
    await planner.setViewport({ width: 1100, height: 900 });
    await hand.open();
  });
  const shoot = (state: string) => shootThemes(planner, `${SHOTS}/${name}-${state}`);

  it.each(OWNERS)('takes the owner who wants to $who to $kind and a finished plan', async (owner) => {
    await hand.answer(owner.answers);
    await planner.waitForSelector(`.answer[data-kind="${owner.kind}"]`);
    await shoot(`${owner.who}-kind`);
    await hand.press('Plan the launch');
    await planner.waitForSelector('#plan-picture svg .step-bands');
    expect(await hand.textsOf('.step > legend')).toEqual(
      owner.steps.map((kind, index) => `Step ${index + 1}: ${kind}`),
    );
    expect(await planner.$$('.findings :is([data-severity="error"], [data-severity="warning"])')).toEqual([]);
    await shoot(`${owner.who}-launch`);

    // What was sent to a colleague opens to the same plan.
    const fragment = await hand.fragment();
    await hand.open(fragment);
    expect(await hand.fragment()).toBe(fragment);
    await planner.waitForSelector(`.answer[data-kind="${owner.kind}"]`);
    expect(await hand.textsOf('.step > legend')).toHaveLength(owner.steps.length);
  });

  it('changes the answer when an earlier one is changed', async () => {
    await hand.answer({ need: 'both', effect: 'yes', wait: 'no', late: 'yes' });
    await planner.waitForSelector('.answer[data-kind="holdback"]');
    expect(await hand.textsOf('.comparison thead [data-chosen]')).toEqual(['Holdbackyour answer']);
    await hand.answer({ effect: 'no' });
    await planner.waitForSelector('.answer[data-kind="rollout"]');
    expect(await hand.textsOf('.question legend')).toHaveLength(2);
    await hand.answer({ need: 'opinions' });
    await planner.waitForSelector('.answer[data-kind="labs"]');
    await shoot('labs');
  });

  it('tells how big, by the formula, with the present plan marked in the plot', async () => {
    await hand.press('How big?');
    await hand.press('Add an experiment of 5%');
    await hand.fill('Rate now', '50');
    await hand.fill('Smallest change', '1');
    expect(await hand.textOf('.numbers')).toContain('156,978 · 156,978');
    await hand.fill('Eligible clients', '2,000,000');
    await hand.choose('Platform', 'desktop');
    await planner.waitForSelector('#size-plot svg .present-point');
    expect(await hand.textOf('#size-plot svg')).toContain('this plan, 5%: 1.9%');
    expect(await hand.textsOf('.plot-table tbody tr')).toContain('5%, this plan1.9%2.2%');
    await shoot('size');
    await hand.fill('Rate now', '100');
    expect(await hand.textOf('.size-missing')).toContain('less than 100%');
    await hand.choose('Metric', 'mean');
    expect(await hand.textOf('.size-missing')).toContain('the coefficient of variation');
    await shoot('size-missing');
  });

  it('says why a plan is impossible or unwise', async () => {
    await hand.press('Launch plan');
    await hand.press('Add an experiment');
    await hand.fill('Population', '0');
    await hand.fill('Enrollment', '10');
    await hand.fill('Observation', '0');
    await planner.evaluate(() => scrollTo(0, 0));
    const findings = (await hand.textsOf('.step .findings li')).join(' ');
    expect(findings).toContain('Impossible: A population of 0% reaches nobody.');
    expect(findings).toContain('Better: 8 or 15 days.');
    expect(findings).toContain('There is no observation');
    await hand.fill('Population', '40');
    await hand.fill('Population', '500');
    expect(await hand.textOf('.step')).toContain('A number from 0 to 100. Until then the plan has 40.');
    await shoot('findings');
  });

  it('brings back the steps that another plan replaced', async () => {
    await hand.press('Launch plan');
    await hand.press('Add a holdback');
    await hand.choose('Begin with', 'rollout-low');
    expect(await hand.textsOf('.step > legend')).toHaveLength(4);
    await hand.press('Undo');
    expect(await hand.textsOf('.step > legend')).toEqual(['Step 1: Holdback']);
  });

  it('offers to undo until another part is opened, and then leaves what was filled in there', async () => {
    await hand.press('Launch plan');
    await hand.press('Add a holdback');
    await hand.choose('Begin with', 'rollout-low');
    await hand.find('//button[contains(., "Undo")]');
    await hand.press('How big?');
    await planner.waitForFunction(() => !document.querySelector('.said')?.textContent);
    await hand.press('Add an experiment of 5%');
    await hand.fill('Rate now', '90');
    await hand.fill('Smallest change', '20');
    expect(await hand.textOf('body')).toContain('From 90% to 72%.');
  });

  it.each(['#plan=1.AAAA', '#<script>alert(1)</script>', `#plan=1.${'A'.repeat(70_000)}`])(
    'gives an empty plan and a sentence for the hostile address %#',
    async (fragment) => {
      await hand.open(fragment);
      expect(await hand.textOf('[role="alert"]')).toBe(
        'The address holds no plan that can be read, so this one is empty.',
      );
      expect(await planner.$$('.answer, .step')).toEqual([]);
      await hand.answer({ need: 'neither' });
      expect(await planner.$('[role="alert"]')).toBeNull();
    },
  );

  it('opens a plan that was sent as a link to another browser', async () => {
    await hand.answer({ need: 'opinions' });
    const link = `moz-extension://11111111-1111-1111-1111-111111111111/planner.html${await hand.fragment()}`;
    await hand.open();
    await hand.find('//summary[contains(., "Open a plan")]').then((summary) => summary.click());
    const field = await hand.find('//form//input');
    await field.type('https://example.com/');
    await planner.keyboard.press('Enter');
    expect(await hand.textOf('.open-plan output')).toContain('no link to a plan');
    await field.click({ count: 3 });
    await field.type(link);
    await planner.keyboard.press('Enter');
    await planner.waitForSelector('.answer[data-kind="labs"]');
  });

  it('works by keyboard alone, and takes the focus to the part that was opened', async () => {
    const press = async (...keys: ('Tab' | ' ' | 'Enter' | 'ArrowDown')[]) => {
      for (const key of keys) await planner.keyboard.press(key);
    };
    const tabTo = async (words: string) => {
      const isThere = () =>
        planner.evaluate((wanted) => document.activeElement?.textContent?.includes(wanted) ?? false, words);
      for (let tabs = 0; tabs < 40 && !(await isThere()); tabs += 1) await press('Tab');
      expect(await isThere()).toBe(true);
    };
    await planner.focus('[data-question="need"] input');
    await press(' ', 'ArrowDown', 'Tab', ' ', 'ArrowDown');
    await planner.waitForSelector('.answer[data-kind="rollout"]');
    await tabTo('Plan the launch');
    await press('Enter');
    await planner.waitForFunction(() => document.activeElement?.textContent === 'Launch plan');
    await tabTo('Remove');
    await press('Enter');
    expect(await hand.textsOf('.step > legend')).toHaveLength(5);
  });

  it('fits a phone in all of its parts', async () => {
    await planner.setViewport({ width: 360, height: 740 });
    await hand.answer({ need: 'both', effect: 'yes', wait: 'no', late: 'no' });
    await shoot('phone-kind');
    expect(await hand.overflow()).toBe(0);
    await hand.press('Plan the launch');
    await planner.waitForSelector('#plan-picture svg .step-bands');
    await shoot('phone-launch');
    expect(await hand.overflow()).toBe(0);
    await hand.press('How big?');
    await hand.fill('Rate now', '50');
    await hand.fill('Smallest change', '1');
    await hand.fill('Eligible clients', '2000000');
    await planner.waitForSelector('#size-plot svg .present-point');
    await shoot('phone-size');
    expect(await hand.overflow()).toBe(0);
  });

  it('can be taken along: Markdown, calendar, SVG and PNG', async () => {
    const download = await acceptDownloads(driver);
    await hand.answer({ need: 'both', effect: 'yes', wait: 'no', late: 'no' });
    await hand.press('Plan the launch');
    await hand.press('Calendar file');
    await expect.poll(() => download('launch-plan.ics'), { timeout: 10_000 }).toContain('END:VCALENDAR');
    const calendar = new ICAL.Component(ICAL.parse(download('launch-plan.ics') ?? ''));
    expect(calendar.getAllSubcomponents('vevent').length).toBeGreaterThan(8);

    await hand.press('Picture as SVG');
    await expect.poll(() => download('launch-plan.svg'), { timeout: 10_000 }).toContain('</svg>');
    expect(download('launch-plan.svg')).toMatch(/^<svg[^>]+xmlns="http:\/\/www.w3.org\/2000\/svg"/);
    expect(download('launch-plan.svg')).not.toMatch(/var\(--|light-dark/);

    await hand.press('Picture as PNG');
    await expect.poll(() => download('launch-plan.png')?.slice(1, 4), { timeout: 10_000 }).toBe('PNG');
    await hand.press('Copy for the brief');
    await hand.find(
      '//*[contains(., "Copied. Paste it into your brief.") or contains(., "did not let Preflight copy")]',
    );
  });

  it('throws nothing', async () => {
    expect(await driver.ourErrors()).toEqual([]);
  });
});
