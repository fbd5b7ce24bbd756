import { describe, expect, it } from 'vitest';
import { readPage } from '@/experimenter/read-page';
import { parsePage } from '../../support/recorded/parse-page';
import { comparable } from '../../support/recorded/recorded-pages';
import { card, classicPage, ownPage, row, sidebarLink, timeline } from './fixtures';

const SUMMARY = 'https://experimenter.services.mozilla.com/nimbus/tab-groups/summary/';

const readOwn = (file: string) => {
  const { url, html } = ownPage(file);
  return readPage(parsePage(html), url);
};
const factsOf = (html: string, url = SUMMARY) => comparable(readPage(parsePage(html), url)?.facts ?? {});

describe('a summary', () => {
  it('says who owns a draft, what it is, and what it may do next', () => {
    expect(comparable(readOwn('own draft summary')?.facts ?? {})).toMatchObject({
      name: 'Tab groups',
      owner: 'owner@mozilla.example',
      application: 'ios',
      stage: 'draft',
      deliveryType: 'experiment',
      parent: 'tab-strip',
      archived: false,
      qaStatus: 'not-set',
      missingPages: [],
      launchErrors: [],
      launchControls: ['to-preview', 'request-launch'],
      stepDates: { draft: '2026-09-03' },
      enrollmentDays: 7,
      durationDays: 28,
      channels: ['beta', 'default'],
      expectedClients: 1200,
      populationPercent: 0.5,
      links: [{ kind: 'DESIGN_DOC', url: 'https://docs.google.com/document/d/own-brief/edit' }],
      primaryOutcomes: ['tabs'],
      secondaryOutcomes: [],
      segments: [],
    });
  });

  it('keeps a placeholder that is left in the hypothesis', () => {
    expect(readOwn('own draft summary')?.facts).toMatchObject({
      hypothesis: { value: 'If we group tabs for <these users>, they stay.' },
      hypothesisIsTemplate: { value: true },
    });
  });

  it('tells unanswered risks from risks that are denied', () => {
    expect(readOwn('own draft summary')?.facts.risks?.value).toEqual({
      ai: 'yes',
      brand: 'unanswered',
      revenue: 'no',
      partner: 'no',
      message: 'no',
    });
  });

  it('says nothing of sign-offs while they are edited: a tick in a form is not saved', () => {
    const rows = ['QA', 'VP', 'Legal'].map((who) => row(`${who} Signoff`, '<input type="checkbox" checked>'));

    expect(factsOf(classicPage({ main: card('signoff', rows.join('')) }))).not.toHaveProperty('signoffs');
  });

  it('reads sign-offs from icons', () => {
    expect(readOwn('own draft summary')?.facts.signoffs?.value).toEqual({
      qa: { signed: true, recommended: true },
      vp: { signed: false, recommended: false },
      legal: { signed: true, recommended: false },
    });
  });

  it('reads takeaways and unpublished changes, but no planned days once they are over', () => {
    const facts = comparable(readOwn('own complete summary')?.facts ?? {});

    expect(facts).toMatchObject({
      stage: 'complete',
      unpublishedChanges: true,
      takeaways: { summary: 'People read more.', recommendations: ['Graduate'] },
    });
    expect(facts).not.toHaveProperty('enrollmentDays');
  });

  it('leaves the type open for a rollout that may be a Firefox Labs one', () => {
    expect(readOwn('own complete summary')?.facts).not.toHaveProperty('deliveryType');
  });

  it('reads from a timeline that stands at no step that a rollout was disabled, and of an experiment nothing', () => {
    const nowhere = timeline('none', { Draft: 'Sept. 3, 2026', Enrollment: 'Sept. 20, 2026' });
    const rollout = nowhere.replace(/<li[^<]*<div><i[^<]*<\/i>\s*<strong>Observation[\s\S]*?<\/li>/, '');
    const changed = rollout.replace('fa-clock', 'fa-spinner');

    expect(factsOf(classicPage({ timeline: rollout }))).toMatchObject({ stage: 'disabled' });
    expect(factsOf(classicPage({ timeline: nowhere }))).not.toHaveProperty('stage');
    expect(factsOf(classicPage({ timeline: changed }))).not.toHaveProperty('stage');
  });

  it('calls review what waits for Remote Settings only when the launch box says so', () => {
    const review = timeline('Review');
    const box = (inside: string) =>
      classicPage({ timeline: review, main: `<div id="launch-controls"><form>${inside}</form></div>` });
    const remoteSettings = '<a href="https://rs.example/admin#/collections/x/simple-review">Open</a>';

    expect(factsOf(box('<div id="review-controls"></div>'))).toMatchObject({ stage: 'review' });
    expect(factsOf(box(remoteSettings))).toMatchObject({ stage: 'waiting' });
    expect(factsOf(box('<input type="hidden" name="csrf">'))).toMatchObject({ stage: 'waiting' });
    expect(factsOf(box('<p>Something new</p>'))).not.toHaveProperty('stage');
    expect(factsOf(classicPage({ timeline: review }))).not.toHaveProperty('stage');
  });

  it('says what was rejected, by whom, when and why, whatever the reason says', () => {
    const notice = `<div id="rejection-reason" data-testid="rejection-notice">
      <p>The request to end enrollment for this experiment was <strong>Rejected</strong> due to:</p>
      <p>a@b.example on January 3, 2026:</p><p>c@d.example requested to launch it first:</p></div>`;
    const main = `<div id="launch-controls">${notice}<form></form></div>`;

    expect(factsOf(classicPage({ main }))).toMatchObject({
      request: {
        action: 'end-enrollment',
        state: 'rejected',
        by: 'a@b.example',
        on: '2026-01-03',
        reason: 'c@d.example requested to launch it first:',
      },
    });
  });

  it('says nothing of a request whose action it does not know', () => {
    const main =
      '<div id="launch-controls"><form><div id="review-controls">a@b.example requested to fly</div></form></div>';

    expect(factsOf(classicPage({ main }))).not.toHaveProperty('request');
  });

  it('of a rollout has the name that its title starts with, while its card is edited, and no word of it', () => {
    const called = (heading: string) =>
      factsOf(
        `<title>Draft of tabs | Experimenter</title><h1 id="experiment-header-name">${heading}</h1>`,
        'https://experimenter.services.mozilla.com/nimbus/new/rollouts/tab-groups/',
      );
    expect(called('Draft of tabs')).toMatchObject({ name: 'Draft of tabs' });
    expect(called('Draft')).not.toHaveProperty('name');
    expect(called('Experimenter')).not.toHaveProperty('name');
  });

  it('knows a request to approve by the button, and not by a delivery that is called so', () => {
    const box = (address: string) =>
      classicPage({
        timeline: timeline('Enrollment'),
        main: `<div id="launch-controls"><form><div id="review-controls">a@b.example requested to end this experiment
          <button hx-post="/nimbus/approve-end/${address}/"></button></div></form></div>`,
      });

    expect(factsOf(box('approve-end-experiment'))).toMatchObject({
      request: { action: 'end', mayApprove: true },
    });
    expect(factsOf(box('reject-end-experiment')).request).toEqual({
      action: 'end',
      state: 'in-review',
      by: 'a@b.example',
    });
  });

  it('says that only Release Management may approve, where the page does', () => {
    const main = `<div id="launch-controls"><form><div id="review-controls">a@b.example requested to launch this rollout
      <p>This must be reviewed by a member of the Release Management Team.</p></div></form></div>`;

    expect(factsOf(classicPage({ main }))).toMatchObject({ request: { secure: true } });
  });

  it('believes no head that moved away from its cell', () => {
    const rows = row('Experiment owner', 'a@b.example') + row('Slug', 'tab-groups') + row('Hypothesis', 'H');

    expect(factsOf(classicPage({ main: card('overview', rows) }))).not.toHaveProperty('hypothesis');
  });

  it('gives no links at all when one of them is of a type it does not know', () => {
    const links =
      sidebarLink('Other', 'https://a.example/') + sidebarLink('Experiment Brief', 'https://b.example/');

    expect(factsOf(classicPage({ links }))).not.toHaveProperty('links');
  });

  it('does not take a project tag for a badge', () => {
    expect(factsOf(classicPage({ badges: '<span>Holdback</span>' }))).not.toHaveProperty('holdbackFlag');
    expect(factsOf(classicPage({ badges: '<span id="holdback-badge">Holdback</span>' }))).toMatchObject({
      holdbackFlag: true,
      deliveryType: 'holdback',
    });
  });

  it('says nothing of a delivery that the address does not name', () => {
    expect(factsOf(classicPage({ slug: 'another' }))).toEqual({});
  });

  it('does not trust host text that is named like an object’s own parts', () => {
    const hostile = classicPage({
      timeline: timeline('Draft').replaceAll('Draft', 'constructor'),
      main: card('overview', row('Application', 'toString')) + card('audience', row('Channel', 'valueOf')),
    });

    expect(Object.keys(factsOf(hostile)).filter((fact) => /stage|application|channels/.test(fact))).toEqual(
      [],
    );
  });
});

describe('the Overview page', () => {
  it('reads the form and not the create form of the header, and its rows and not the sidebar', () => {
    expect(comparable(readOwn('own overview')?.facts ?? {})).toMatchObject({
      hypothesis: 'Groups help.',
      hypothesisIsTemplate: false,
      application: 'firefox-desktop',
      risks: { ai: 'yes', message: 'unanswered' },
      missingPages: ['branches'],
      emptyLinkRows: 1,
      links: [{ kind: 'QA_TICKET', url: 'https://mozilla-hub.atlassian.net/browse/QA-1' }],
    });
  });

  it('gives no links when the form has not as many rows as it says', () => {
    const { url, html } = ownPage('own overview');

    expect(factsOf(html.replace('TOTAL_FORMS" value="2"', 'TOTAL_FORMS" value="3"'), url)).not.toHaveProperty(
      'links',
    );
  });
});

describe('the new rollouts UI', () => {
  it('reads stage, schedule and checks of a disabled rollout', () => {
    expect(comparable(readOwn('own rollout')?.facts ?? {})).toMatchObject({
      name: 'Sidebar',
      application: 'fenix',
      deliveryType: 'rollout',
      archived: false,
      stage: 'disabled',
      stepDates: { draft: '2026-01-05', enrolling: '2026-02-06' },
      hypothesis: '',
      qaStatus: 'yellow',
      links: [{ kind: 'DESIGN_DOC', url: 'https://docs.google.com/document/d/b/edit' }],
      emptyLinkRows: 1,
      features: ['sidebar-revamp'],
      phases: [{ populationPercent: 5 }, {}],
      phaseRulesWritten: true,
      launchErrors: [],
      request: { action: 'end', state: 'rejected', by: 'a@b.example', on: '2026-03-04', reason: 'Too fast.' },
    });
  });

  it('does not say "no" for a cross, which also stands for "not answered"', () => {
    expect(readOwn('own rollout')?.facts.risks?.value).toEqual({
      ai: 'unreadable',
      brand: 'yes',
      revenue: 'unreadable',
      partner: 'yes',
    });
  });
});

describe('a list', () => {
  it('gives each delivery once, with what any of its rows says', () => {
    expect(readOwn('own list')?.rows).toEqual([
      {
        slug: 'tab-groups',
        name: 'Tab groups',
        stage: 'review',
        application: 'firefox-desktop',
        qaStatus: 'not-set',
      },
      { slug: 'sidebar', name: 'Sidebar', application: 'ios' },
    ]);
  });
});

it('an address that is no page of Experimenter is not read', () => {
  expect(
    readPage(parsePage(classicPage({})), 'https://experimenter.info/nimbus/tab-groups/summary/'),
  ).toBeNull();
});
