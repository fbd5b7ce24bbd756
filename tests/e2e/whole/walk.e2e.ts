import type { Frame, Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Delivery } from '../../../demo/model/delivery';
import { BRIEFS, dataTicket, qaTicket } from '../../../demo/seeds/addresses';
import { links } from '../../../demo/seeds/filled-delivery';
import type { Demo } from '../../../demo/server';
import { STAGE_LABELS, type Stage } from '../../../guide/vocabulary';
import type { ExtensionBrowser } from '../../../scripts/browsers/extension-browser';
import { PREFLIGHT_HOST } from '../../../scripts/browsers/in-shadow';
import { openItems, openPanel, outcomeIs, tick, tickParts } from '../../support/shown/panel';
import { shotsFolder } from '../../support/looks/shots-folder';
import { ORIGIN } from '../../support/acts/tabs';
import { TESTED_BROWSERS } from '../../support/scene/tested-browsers';
import { useScene } from '../../support/scene/use-scene';
import { takePicture } from '../../support/looks/take-picture';
import { arrive } from '../../support/acts/arrive';
import { travel } from '../../support/acts/travel';
import { press } from '../../support/acts/press';

const SHOTS = shotsFolder('walk');
const MOST_LINES = 8;
const HEALTHY = { enrolled: 25_848, unenrolled: 480, featureConflictPercent: 0, ratioHealthy: true };

/** How an owner settles an item: in the panel, or by what they change in Experimenter. */
type Settle = 'tick' | 'parts' | ((delivery: Delivery) => void);

/** The items that come on top at a stage, one after the other, and how each is settled. */
type Tops = readonly (readonly [item: string, settle: Settle])[];

interface Walk {
  slug: string;
  stages: Partial<Record<Stage, Tops>>;
  /** What stays open at a stage, because only time settles it. */
  left?: Partial<Record<Stage, string[]>>;
}

const signOff: Settle = (delivery) => {
  delivery.signoffs.qa = true;
};
const takeAway: Settle = (delivery) => {
  Object.assign(delivery.takeaways, { summary: 'More people pin tabs.', recommendations: ['GRADUATE'] });
};

/** What comes on top once a delivery with branches was requested to launch. */
const FROM_REVIEW_ON: Walk['stages'] = {
  review: [['review.reviewer', 'tick']],
  waiting: [],
  enrolling: [
    ['monitor.first', 'tick'],
    ['learn.record', 'tick'],
  ],
  observing: [
    ['observe.end', 'tick'],
    ['learn.record', 'tick'],
  ],
  complete: [
    ['learn.record', takeAway],
    ['learn.record', 'tick'],
  ],
};

const EXPERIMENT: Walk = {
  slug: 'pinned-tabs-onboarding',
  stages: {
    draft: [
      [
        'brief.link',
        (delivery) => {
          delivery.links = links(['DESIGN_DOC', BRIEFS.pdf], ['DS_JIRA', dataTicket(2101)]);
        },
      ],
      ['risk.signoffs', signOff],
      [
        'qa.ticket',
        (delivery) => {
          delivery.links = links(
            ['DESIGN_DOC', BRIEFS.pdf],
            ['DS_JIRA', dataTicket(2101)],
            ['QA_TICKET', qaTicket(4107)],
          );
        },
      ],
      ['brief.filled', 'tick'],
      ['ds.officehours', 'tick'],
      ['risk.signoffs', 'tick'],
    ],
    preview: [
      [
        'qa.status',
        (delivery) => {
          delivery.qaStatus = 'GREEN';
        },
      ],
      ['preview.tested', 'parts'],
    ],
    ...FROM_REVIEW_ON,
  },
  left: { enrolling: ['enroll.end'] },
};

const HOLDBACK: Walk = {
  slug: 'backup-reminder-holdback',
  stages: {
    draft: [
      [
        'sizing.set',
        (delivery) => {
          delivery.totalEnrolledClients = 320_000;
        },
      ],
      ['risk.signoffs', signOff],
      ['holdback.pair', 'tick'],
      ['brief.filled', 'tick'],
      ['ds.officehours', 'tick'],
      ['risk.signoffs', 'tick'],
    ],
    preview: [['preview.tested', 'parts']],
    ...FROM_REVIEW_ON,
  },
};

const ROLLOUT: Walk = {
  slug: 'video-controls-rollout',
  stages: {
    draft: [
      ['risk.signoffs', signOff],
      ['rollout.plan', 'tick'],
      ['risk.signoffs', 'tick'],
      ['delivery.type', 'tick'],
    ],
    preview: [['preview.tested', 'parts']],
    review: [['review.reviewer', 'tick']],
    waiting: [],
    enrolling: [['monitor.first', 'tick']],
    complete: [['learn.record', 'tick']],
  },
  left: { draft: ['brief.link'] },
};

const request = async (page: Page) => {
  await press(page, '#checkbox-1');
  await press(page, '#checkbox-2');
  await press(page, '#request-launch-button');
};
/** Nobody approves their own request: somebody else does, and signs it in Remote Settings. */
const openAs = async (page: Page, user: string, slug: string) => {
  // Not by going there: signing in leads home, and a move that overtakes another one fails over WebDriver BiDi.
  await page.evaluate((who) => fetch(`/stand-in/sign-in/?user=${who}`), user);
  await travel(page, '/');
  await page.waitForSelector(`::-p-text(Welcome to Nimbus, ${user})`);
  await travel(page, `/nimbus/${slug}/summary/`);
};
const approve = async (page: Page, slug: string) => {
  await openAs(page, 'robin@example.com', slug);
  await press(page, '#review-controls .btn-success');
  await page.waitForSelector('a[href*="/simple-review"]');
  await page.waitForFunction(() => document.readyState === 'complete');
};
const sign = async (page: Page, slug: string) => {
  await travel(page, `/remote-settings/${slug}/simple-review`);
  await page.click('button[value="sign"]');
  await arrive(page, `/nimbus/${slug}/summary/`);
  await openAs(page, 'casey@example.com', slug);
};

/** How a delivery reaches a stage, by the host's own buttons. */
const MOVES: Partial<Record<Stage, (page: Page, slug: string) => Promise<void>>> = {
  preview: (page) => press(page, '#draft-to-preview-button'),
  review: request,
  waiting: approve,
  enrolling: sign,
  observing: async (page, slug) => {
    await press(page, '.end-enrollment_btn');
    await page.waitForSelector('#review-controls');
    await approve(page, slug);
    await sign(page, slug);
  },
  complete: async (page, slug) => {
    await press(page, '#end-experiment-trigger');
    // Bootstrap ignores what happens while its dialog fades in or out.
    await page.waitForFunction(
      () =>
        document.querySelector('.modal.show')?.checkVisibility({ opacityProperty: true }) &&
        document.getAnimations().length === 0,
      { polling: 50 },
    );
    await press(page, '#end-experiment');
    await page.waitForFunction(() => !document.querySelector('.modal-backdrop'), { polling: 50 });
    await page.waitForSelector('#review-controls');
    await approve(page, slug);
    await sign(page, slug);
  },
};

describe.each(TESTED_BROWSERS)('from draft to complete in %s', (name) => {
  const scene = useScene(name);
  let demo: Demo;
  let driver: ExtensionBrowser;
  let page: Page;

  beforeAll(() => {
    ({ demo, driver, page } = scene);
  });

  const stageIs = (stage: Stage) =>
    page.waitForFunction(
      (host, label) =>
        document.querySelector(host)?.shadowRoot?.querySelector('.stage')?.textContent === label,
      { polling: 50 },
      PREFLIGHT_HOST,
      STAGE_LABELS[stage],
    );

  const settle = async (panel: Frame, slug: string, [item, how]: Tops[number]): Promise<Frame> => {
    if (how === 'tick') await tick(panel, item);
    else if (how === 'parts') await tickParts(panel, item);
    else {
      const delivery = demo.delivery(slug);
      if (delivery) how(delivery);
      await travel(page);
      return openPanel(page);
    }
    await outcomeIs(panel, item, 'done');
    return panel;
  };

  it.each([
    ['an experiment', EXPERIMENT],
    ['a holdback', HOLDBACK],
    ['a rollout', ROLLOUT],
  ])(
    '%s: at each stage the right item on top, at most eight lines',
    { timeout: 180_000 },
    async (_, walk) => {
      const { slug, stages, left = {} } = walk;
      await travel(page, `${ORIGIN}/nimbus/${slug}/summary/`);
      const delivery = demo.delivery(slug);
      if (delivery) delivery.monitoring = HEALTHY;
      for (const [stage, tops] of Object.entries(stages) as [Stage, Tops][]) {
        await MOVES[stage]?.(page, slug);
        await stageIs(stage);
        let panel = await openPanel(page);
        await takePicture(page, `${SHOTS}/${name}-${slug}-${stage}.png`);
        for (const step of tops) {
          // The panel is drawn anew with each answer.
          const shown = () => openItems(panel).catch(() => []);
          await expect
            .poll(async () => ({ stage, top: (await shown())[0] }))
            .toEqual({ stage, top: step[0] });
          expect((await shown()).length).toBeLessThanOrEqual(MOST_LINES);
          panel = await settle(panel, slug, step);
        }
        // Approved here: what is left is somebody's signature in Remote Settings.
        const rest = left[stage] ?? (stage === 'waiting' ? ['request.answer'] : []);
        await expect
          .poll(async () => ({ stage, left: await openItems(panel) }))
          .toEqual({ stage, left: rest });
      }
    },
  );

  it('left no exception and no console error of ours', async () => {
    expect(await driver.ourErrors()).toEqual([]);
  });
});
