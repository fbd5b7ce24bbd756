import { describe, expect, it } from 'vitest';
import { evaluate } from '@/checklist/evaluate/evaluate';
import type { DeliveryRequest, FactName, PageFacts } from '@/experimenter/page-facts';
import { readPage } from '@/experimenter/read-page';
import { builtInGuide } from '@/guide/guide';
import { seePage } from '@/records/change/see-page';
import { heldFacts, NEVER_SEEN } from '@/records/kept/delivery-record';
import { captures, WHY_SKIPPED } from '../../support/recorded/captures';
import { differences } from '../../support/recorded/compare-truth';
import { parsePage } from '../../support/recorded/parse-page';
import { SHOWN_ON_KIND } from '../../support/recorded/recorded-facts';
import { recordings, type Recording } from '../../support/recorded/recorded-pages';

const later = recordings.filter(({ folder, slug }) => folder !== 'captures' && slug !== undefined);

const known = new Map<Recording, PageFacts>();

/** Each page is parsed once. */
function read(recording: Recording): PageFacts {
  const page = known.get(recording) ?? readPage(parsePage(recording.html()), recording.url);
  if (!page) throw new Error(`${recording.file} was not read`);
  known.set(recording, page);
  return page;
}

const readFile = (file: string): PageFacts => {
  const recording = recordings.find((each) => each.file === file);
  if (!recording) throw new Error(`nothing is recorded as ${file}`);
  return read(recording);
};

/** What a page does not show that others of its kind do: a card that is edited, a stage of its own. */
const MISSING: Readonly<Record<string, readonly FactName[]>> = {
  'summary-signoff-edited-unsaved.html': ['signoffs'],
  'rollout-risks-edited-unsaved.html': ['risks'],
  'rollout-ui-of-an-experiment.html': ['archived', 'deliveryType'],
  // Recorded before its results were computed.
  'results-observing.html': ['hypothesis', 'hypothesisIsTemplate'],
  'new-draft-editing-overview.html': ['hypothesis', 'hypothesisIsTemplate', 'links'],
  'new-draft-editing-risks.html': ['risks'],
  'new-draft-editing-signoff.html': ['signoffs'],
  'new-draft-editing-schedule.html': ['phases', 'phaseRulesWritten'],
  'new-draft-editing-qa.html': [],
};

/** Shown by every page of August, and by no rollout's page since: rows without a URL are not drawn any more. */
const isLost = ({ folder, page }: Recording, fact: FactName) =>
  (folder === 'captures-rollouts-autumn' && fact === 'emptyLinkRows') ||
  // Outside Labs, a rollout's classic page leaves its type open; planned days are gone once enrollment ended.
  (page === 'summary' && ['deliveryType', 'enrollmentDays', 'durationDays'].includes(fact));

const ME = 'dev@example.com';
const asked = (request: DeliveryRequest): DeliveryRequest => request;
const forReview = (action: DeliveryRequest['action'], state: DeliveryRequest['state'] = 'in-review') =>
  asked({ action, state, by: ME, mayApprove: true });
const rejected = (reason: string) =>
  asked({ action: 'launch', state: 'rejected', by: ME, on: '2021-01-03', reason });

/** Read off each page by eye. A page that is not here shows no request. */
const REQUESTS: Readonly<Record<string, DeliveryRequest>> = {
  'summary-pausing-review-requested.html': forReview('end-enrollment'),
  'summary-pausing-approve-waiting.html': { action: 'end-enrollment', state: 'approved' },
  'summary-pausing-approve-timeout.html': forReview('end-enrollment', 'timed-out'),
  'summary-ending-review-requested.html': forReview('end'),
  'summary-ending-approve-waiting.html': { action: 'end', state: 'approved' },
  'summary-ending-approve-timeout.html': forReview('end', 'timed-out'),
  'summary-launch-approve-timeout.html': { action: 'launch', state: 'timed-out' },
  'summary-launch-approve-waiting.html': { action: 'launch', state: 'approved' },
  'summary-rollout-live-review-requested.html': forReview('update'),
  'rollout-rollout-live-review-requested.html': forReview('update'),
  'summary-rollout-live-approve-waiting.html': { action: 'update', state: 'approved' },
  'rollout-rollout-live-approve-waiting.html': { action: 'update', state: 'approved' },
  // The rollouts UI of August does not draw this one.
  'summary-rollout-live-dirty-ending-review-requested.html': forReview('end'),
  'summary-rollout-launch-review-requested.html': { action: 'launch', state: 'in-review' },
  'rollout-rollout-launch-review-requested.html': forReview('launch'),
  'summary-rollout-launch-approve-waiting.html': { action: 'launch', state: 'approved' },
  'rollout-rollout-launch-approve-waiting.html': { action: 'launch', state: 'approved' },
  'rollout-rollout-launch-reject.html': rejected('The branch names do not match the brief.'),
  'new-draft-rejected.html': rejected('Please add the QA ticket first.'),
  'new-review.html': { action: 'launch', state: 'in-review', by: ME },
  'new-review-reviewer.html': forReview('launch'),
  'new-waiting.html': { action: 'launch', state: 'approved' },
  'new-waiting-reviewer.html': { action: 'launch', state: 'approved' },
  'new-timeout.html': { action: 'launch', state: 'timed-out', by: ME },
  'new-live-advance-review.html': { action: 'update', state: 'in-review', by: ME },
};

describe.skipIf(!captures)(`later recordings${captures ? '' : ` (skipped: ${WHY_SKIPPED})`}`, () => {
  it.each(later)('$file says nothing but what the database held: $note', (recording) => {
    expect(differences(recording, read(recording))).toEqual([]);
  });

  it.each(later)('$file shows what such a page shows', (recording) => {
    const { facts } = read(recording);
    const missing = SHOWN_ON_KIND[recording.page].filter(
      (fact) => !(fact in facts) && !isLost(recording, fact),
    );

    expect(missing).toEqual(MISSING[recording.file] ?? []);
  });

  it.each(later)('$file shows what was asked for, by whom, and who may answer', ({ file }) => {
    expect(readFile(file).facts.request?.value).toEqual(REQUESTS[file]);
  });

  it.each(later)('$file offers a step or a request, never both', ({ file }) => {
    const { request, launchControls } = readFile(file).facts;
    const isPending = request && request.value.state !== 'rejected';

    expect(isPending && (launchControls?.value.length ?? 0) > 0).not.toBe(true);
  });

  it.each(later)('$file has every place of its own that its checklist leads to', (recording) => {
    const { slug = '', ...seen } = read(recording);
    const now = Date.UTC(2026, 10, 22, 12);
    const facts = heldFacts(seePage(NEVER_SEEN, seen, now).facts);
    const report = evaluate({ slug, facts, progress: {}, person: {}, guide: builtInGuide, now });
    const html = recording.html();
    const here = [...(report?.open ?? []), ...(report?.closed ?? [])].flatMap(({ fix }) => {
      const to = fix && URL.parse(fix.url, recording.url);
      return to && to.pathname === URL.parse(recording.url)?.pathname && to.hash ? [to.hash.slice(1)] : [];
    });

    expect(here.filter((id) => !html.includes(`id="${id}"`))).toEqual([]);
  });

  it('reads the warnings in the host’s own words, each with where it says more', () => {
    expect(readFile('new-live.html').facts.warnings?.value).toEqual([
      {
        text: 'live-rollout (Has matching configuration, Shares feature some-feature)',
        url: 'https://experimenter.info/advanced/warnings#rollout-bucketing-warning',
      },
      {
        text: 'Targeting multiple channels',
        url: 'https://experimenter.info/advanced/warnings#audience-overlap',
      },
    ]);
    expect(readFile('summary-archived-draft.html').facts.warnings?.value[0]).toEqual({
      text: 'enrolling-lastday (Shares feature abouthomecache, Shares an audience)',
      url: 'https://experimenter.info/advanced/warnings#audience-overlap',
    });
  });

  it('reads the issues of a card by the name of each field, in either form', () => {
    expect(readFile('new-draft-risky.html').facts.launchErrors?.value).toEqual([
      'Important Links: This field may not be blank.',
      'Brand Perception: This question may not be blank.',
    ]);
    expect(readFile('rollout-draft-no-parent.html').facts.launchErrors?.value).toEqual([
      'Rollout Schedule: Add at least one rollout phase to the schedule.',
    ]);
  });

  it.each([
    ['new-draft-template.html', true],
    ['new-draft-half-template.html', true],
    ['new-draft-ready.html', false],
    ['new-draft-empty.html', false],
  ])('%s: a hypothesis that keeps a slot of the template is one still: %s', (file, isTemplate) => {
    expect(readFile(file).facts.hypothesisIsTemplate?.value).toBe(isTemplate);
  });

  it('reads the monitoring card where it is drawn', () => {
    expect(readFile('summary-no-monitoring.html').facts).not.toHaveProperty('hasMonitoring');
    expect(readFile('summary-live-paused.html').facts.hasMonitoring?.value).toBe(true);
    expect(readFile('new-live.html').facts.alerts?.value).toEqual(['feature-conflict', 'unenrollment-spike']);
  });

  it('does not know the parent where the page never shows one', () => {
    expect(readFile('rollout-draft-no-parent.html').facts).not.toHaveProperty('parent');
    expect(readFile('new-draft-ready.html').facts.parent?.value).toBe('');
  });

  it('knows what is no rollout in the rollouts UI, and does not call that its page', () => {
    const { facts } = readFile('rollout-ui-of-an-experiment.html');

    expect(facts.isRollout?.value).toBe(false);
    expect(facts).not.toHaveProperty('rolloutPath');
    expect(readFile('new-live.html').facts.rolloutPath?.value).toBe('/nimbus/new/rollouts/fut-live/');
  });
});
