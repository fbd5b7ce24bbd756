import { mkdirSync } from 'node:fs';
import type { Frame, Page } from 'puppeteer-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ExtensionBrowser } from '../../../scripts/browsers/extension-browser';
import { inShadow, PREFLIGHT_HOST } from '../../../scripts/browsers/in-shadow';
import { axeViolations } from '../../support/looks/axe';
import { openPanel, outcomeIs } from '../../support/shown/panel';
import { startOver } from '../../support/scene/start-over';
import { signedInUser } from '../../support/shown/stored';
import { openObserver, ORIGIN, tabId } from '../../support/acts/tabs';
import { TESTED_BROWSERS } from '../../support/scene/tested-browsers';
import { useScene } from '../../support/scene/use-scene';
import { takePicture } from '../../support/looks/take-picture';
import { arrive } from '../../support/acts/arrive';
import { travel } from '../../support/acts/travel';
import { press } from '../../support/acts/press';

const SHOTS = '.artifacts/requests';
const OWNER = 'casey@example.com';
const REVIEWER = 'robin@example.com';
const LIVE = 'session-restore-banner';
const ROLLOUT = 'proxy-settings-rollout';
const REASON = 'The crash numbers are not in yet.';

const textIn = (where: Page | Frame, selector: string) =>
  where.$eval(selector, (element) => element.textContent ?? '');
const says = (where: Page | Frame, selector: string, wanted: string) =>
  where.waitForFunction(
    (at, words) => document.querySelector(at)?.textContent?.includes(words),
    { polling: 50 },
    selector,
    wanted,
  );
const message = (item: string) => `[data-item="${item}"] .item-message`;

describe.each(TESTED_BROWSERS)('a request in %s', (name) => {
  const scene = useScene(name);
  let driver: ExtensionBrowser;
  let page: Page;
  let observer: Page;
  let panel: Frame;

  beforeAll(async () => {
    mkdirSync(SHOTS, { recursive: true });
    ({ driver, page } = scene);
    await page.setViewport({ width: 1280, height: 1000 });
    observer = await openObserver(driver);
  });
  beforeEach(() => startOver(scene, observer));

  /** Signs in as somebody, whom Experimenter's home names, and opens a page with its panel. */
  const openAs = async (user: string, path: string) => {
    await travel(page, `${ORIGIN}/robots.txt`);
    await page.evaluate((who) => fetch(`/stand-in/sign-in/?user=${who}`), user);
    await travel(page, '/');
    await page.waitForSelector(`::-p-text(Welcome to Nimbus, ${user})`);
    // Left before it was read, it tells nobody who that is.
    await expect.poll(() => signedInUser(observer)).toBe(user);
    await travel(page, path);
    panel = await openPanel(page);
  };
  const summary = (slug = LIVE) => `/nimbus/${slug}/summary/`;
  const pill = async () => (await inShadow(page, '.pill')).evaluate((element) => element.textContent ?? '');
  const click = (selector: string) => press(page, selector);
  const inRemoteSettings = async (answer: 'sign' | 'time-out', slug = LIVE) => {
    await travel(page, `/remote-settings/${slug}/simple-review`);
    await page.click(`button[value="${answer}"]`);
    await arrive(page, summary(slug));
  };
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
      expect(await axeViolations(page, [PREFLIGHT_HOST])).toEqual([]);
    }
  };
  const askToEndEnrollment = async () => {
    await openAs(OWNER, summary());
    await click('.end-enrollment_btn');
    await says(panel, message('review.reviewer'), `${OWNER} asked for the end of enrollment`);
  };

  it('is not advised again once the owner asked, and says whom to ask', async () => {
    await askToEndEnrollment();
    expect(await textIn(panel, message('review.reviewer'))).toContain('Ask a reviewer on your team');
    expect(await textIn(panel, message('enroll.end'))).toBe('The end of enrollment is asked for.');
    expect(await textIn(panel, '.heading')).toContain('Enrolling, end of enrollment requested');
    await expect.poll(pill).toContain('Enrolling, end of enrollment requested');
    await shoot('owner-asked');
  });

  it('opens as a review for somebody else, who looks, approves and signs', async () => {
    await askToEndEnrollment();
    await openAs(REVIEWER, summary());
    await panel.waitForSelector('.review');
    expect(await textIn(panel, '.review')).toContain(`${OWNER} asked for the end of enrollment`);
    expect(await textIn(panel, message('enroll.end'))).toContain('planned to end');
    await expect.poll(pill).toContain('Review this request0/3');
    await shoot('reviewer');
    await panel.click('[data-item="reviewer.enough"] input');
    await outcomeIs(panel, 'reviewer.enough', 'done');
    await expect.poll(pill).toContain('1/3');
    const popup = await openObserver(driver, `popup.html?tab=${await tabId(observer)}`);
    const checks = () =>
      popup.$$eval('.this-delivery [data-item]', (all) => all.map((each) => each.getAttribute('data-item')));
    await expect.poll(checks).toContain('reviewer.qualified');
    expect(await checks()).not.toContain('review.reviewer');
    await popup.close();
    await page.bringToFront();

    await click('::-p-text(Approve and End Enrollment)');
    await says(panel, message('request.answer'), 'second approval, in Remote Settings');
    await shoot('approved');
    await inRemoteSettings('sign');
    panel = await openPanel(page);
    await says(panel, '.heading', 'Observing');
    expect(await panel.$('[data-item="request.answer"]')).toBeNull();
  });

  it('is made and answered on the results page as on the summary', async () => {
    const results = `/nimbus/${LIVE}/results/`;
    await openAs(OWNER, results);
    await click('.end-enrollment_btn');
    await says(panel, message('review.reviewer'), `${OWNER} asked for the end of enrollment`);
    await openAs(REVIEWER, results);
    await panel.waitForSelector('.review');
    await click('::-p-text(Approve and End Enrollment)');
    await says(panel, message('request.answer'), 'second approval, in Remote Settings');
    expect(await panel.$eval('[data-item="request.answer"] a', (link) => link.getAttribute('href'))).toBe(
      `${ORIGIN}/remote-settings/${LIVE}/simple-review`,
    );
  });

  it('is told to be approved again when Remote Settings timed out', async () => {
    await askToEndEnrollment();
    await openAs(REVIEWER, summary());
    await click('::-p-text(Approve and End Enrollment)');
    await says(panel, message('request.answer'), 'Remote Settings');
    await inRemoteSettings('time-out');
    panel = await openPanel(page);
    await says(panel, '.review', 'Remote Settings timed out');
    await shoot('reviewer-timed-out');

    await openAs(OWNER, summary());
    await outcomeIs(panel, 'request.answer', 'problem');
    await says(panel, message('request.answer'), 'has to be approved again');
    await expect.poll(pill).toMatch(/timed out.*2 warnings/);
    await shoot('owner-timed-out');
  });

  it('shows the reason of a rejection until it is dealt with', async () => {
    await askToEndEnrollment();
    await openAs(REVIEWER, summary());
    await click('#reject-button');
    await page.type('#changelog_message', REASON);
    await click('#submit-rejection-button');
    // Left before it is sent, the page would not reject anything.
    await says(page, 'body', REASON);
    await openAs(OWNER, summary());
    await says(panel, message('request.answer'), `by ${REVIEWER}`);
    expect(await textIn(panel, message('request.answer'))).toContain(`“${REASON}”`);
    await shoot('owner-rejected');
    await panel.click('[data-item="request.answer"] input');
    await outcomeIs(panel, 'request.answer', 'done');
  });

  it.each(['august', 'autumn'])('is followed in the rollouts UI of %s too', async (form) => {
    await page.goto(`${ORIGIN}/stand-in/rollouts-ui/?form=${form}`);
    const path = `/nimbus/new/rollouts/${ROLLOUT}/`;
    await openAs(OWNER, path);
    await click('#rollout-resume-btn');
    await click('#rollout-next-phase-btn');
    await says(page, 'body', 'Review requested');
    panel = await openPanel(page);
    await says(panel, message('review.reviewer'), 'asked for the next phase');
    await shoot(`rollout-owner-${form}`);

    await openAs(REVIEWER, path);
    await panel.waitForSelector('.review');
    await expect.poll(pill).toContain(await textIn(panel, '.findings .count'));
    await shoot(`rollout-reviewer-${form}`);
    await click('#rollout-review-approve-btn');
    await says(page, 'body', 'Action required');
    panel = await openPanel(page);
    await says(panel, message('request.answer'), 'second approval');
  });
});
