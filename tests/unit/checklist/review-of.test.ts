import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '@/checklist/evaluate/evaluate';
import type { PersonState } from '@/checklist/report/person';
import type { Progress, Review } from '@/checklist/report/report';
import { reviewMessage } from '@/checklist/words/review-message';
import type { DeliveryRequest, FactValues } from '@/experimenter/page-facts';
import { REQUEST_STATES } from '@/experimenter/page-facts';
import { builtInGuide } from '@/guide/guide';
import { DELIVERY_TYPES, REQUEST_ACTIONS, REVIEWER_ID, STAGES } from '@/guide/vocabulary';
import { seenFacts } from './seen-facts';
import { someFacts } from './some-facts';

const NOW = Date.UTC(2026, 10, 22, 12);
const BRIEF = 'https://docs.google.com/document/d/1AbCdEfGhIjKlMnOpQrStUvWxYz0123456789_-AbCdE/edit';
const OWNER = 'casey@example.com';
const REQUEST: DeliveryRequest = { action: 'launch', state: 'in-review', by: OWNER, mayApprove: true };
const FACTS: Partial<FactValues> = {
  name: 'Pin tab',
  stage: 'review',
  deliveryType: 'experiment',
  qaStatus: 'red',
  hypothesis: 'Pinning helps.',
  hypothesisIsTemplate: false,
  primaryOutcomes: [],
  warnings: [{ text: 'Targeting multiple channels' }],
  links: [
    { kind: 'DESIGN_DOC', url: BRIEF },
    { kind: 'QA_TICKET', url: 'https://mozilla-hub.atlassian.net/browse/QA-1' },
  ],
};

function reportWith(request: DeliveryRequest, progress: Progress = {}, person: PersonState = {}) {
  const facts = seenFacts({ ...FACTS, request });
  return evaluate({ slug: 'pin-tab', facts, progress, person, guide: builtInGuide, now: NOW });
}
const reviewWith = (request: DeliveryRequest, progress: Progress = {}, person: PersonState = {}) =>
  reportWith(request, progress, person)?.review;
const idsOf = (lines: Review['looks'] = []) => lines.map(({ id }) => id);

describe('a review', () => {
  it('is for whoever is offered to approve somebody else’s request, and for nobody else', () => {
    expect(reviewWith(REQUEST)?.asks).toMatch(/^casey@example.com asked for the launch/);
    expect(reviewWith({ ...REQUEST, state: 'timed-out' })?.asks).toMatch(/^casey@example.com asked for/);
    const { mayApprove: _, ...notOffered } = REQUEST;
    expect(reviewWith(notOffered)).toBeUndefined();
    expect(reviewWith(REQUEST, {}, { user: 'Casey@example.com' })).toBeUndefined();
    expect(reviewWith({ ...REQUEST, state: 'approved' })).toBeUndefined();
    expect(reviewWith({ ...REQUEST, state: 'rejected' })).toBeUndefined();
  });

  it('finds what is wrong, worst first, in a reviewer’s words and with nothing to mend or tick', () => {
    const { findings } = reviewWith(REQUEST) ?? { findings: [] };
    expect(findings[0]).toMatchObject({ id: 'qa.status', severity: 'error' });
    expect(findings[0]?.message).toBe(
      'QA status is red: do not launch before it is mended. Ask what QA found before you approve.',
    );
    expect(findings.filter(({ fix, tickable }) => fix || tickable)).toEqual([]);
    expect(idsOf(findings)).toContain('overlap.reviewed');
    expect(idsOf(findings)).not.toContain('brief.link');
  });

  it('finds a time-out in Remote Settings, so that pill and badge count it for a reviewer too', () => {
    const { findings } = reviewWith({ ...REQUEST, state: 'timed-out' }) ?? { findings: [] };
    expect(findings.find(({ id }) => id === 'request.answer')).toMatchObject({
      outcome: 'problem',
      severity: 'warning',
      message: expect.stringContaining('has to be approved again'),
      tickable: false,
    });
    expect(idsOf(reviewWith(REQUEST)?.findings)).not.toContain('request.answer');
  });

  it('finds nothing wrong with changes that wait for this very request', () => {
    const facts = { stage: 'enrolling', deliveryType: 'rollout', unpublishedChanges: true } as const;
    const of = (action: DeliveryRequest['action']) =>
      evaluate({
        slug: 'pin-tab',
        facts: seenFacts({ ...facts, request: { ...REQUEST, action } }),
        progress: {},
        person: {},
        guide: builtInGuide,
        now: NOW,
      })?.review?.findings.map(({ message }) => message);
    expect(of('update')).not.toContainEqual(expect.stringContaining('Request Update'));
    expect(of('end')).not.toContainEqual(expect.stringContaining('Request Update'));
  });

  it('links brief and QA ticket, and names the slug to look for', () => {
    const review = reviewWith(REQUEST);
    expect(review?.links.map(({ label }) => label)).toEqual(['Brief', 'QA ticket']);
    const slug = review?.looks.find(({ id }) => id === 'reviewer.slug');
    expect(slug?.message).toBe('Check in Remote Settings that the slug of the diff is pin-tab.');
  });

  it('asks of each request what concerns it', () => {
    const looked = REQUEST_ACTIONS.map((action) => idsOf(reviewWith({ ...REQUEST, action })?.looks));
    const of = (...ids: string[]) => ['qualified', ...ids, 'slug'].map((id) => `reviewer.${id}`);
    expect(looked).toEqual([
      of('branches', 'targeting', 'sizing', 'overlap', 'signoffs'),
      of('enough'),
      of('agreed'),
      of('population'),
    ]);
  });

  it('counts a tick for the request that it was given for, and training for the person', () => {
    const about = reviewWith(REQUEST)?.looks[0]?.about ?? '';
    const tick = { state: 'done', at: 1, device: 'a' } as const;
    const ticked = { 'reviewer.branches': { ...tick, about } };
    const outcomeIn = (review: Review | undefined) =>
      review?.looks.find(({ id }) => id === 'reviewer.branches')?.outcome;
    expect(outcomeIn(reviewWith(REQUEST, ticked))).toBe('done');
    expect(outcomeIn(reviewWith({ ...REQUEST, state: 'timed-out' }, ticked))).toBe('todo');
    const trained = { progress: { 'reviewer.training': tick } };
    expect(reviewWith(REQUEST, {}, trained)?.first.map(({ outcome }) => outcome)).toEqual([
      'done',
      'todo',
      'todo',
    ]);
  });

  it('leaves the owner’s list as it is, and knows no item of it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...STAGES),
        fc.constantFrom(...DELIVERY_TYPES),
        fc.constantFrom(...REQUEST_ACTIONS),
        fc.constantFrom(...REQUEST_STATES),
        someFacts,
        (stage, deliveryType, action, state, facts) => {
          const request = { action, state, mayApprove: true as const };
          const seen = seenFacts({ ...facts, stage, deliveryType, request });
          const common = { slug: 'pin-tab', progress: {}, guide: builtInGuide, now: NOW };
          const report = evaluate({ ...common, facts: seen, person: {} });
          const looks = [...(report?.review?.looks ?? []), ...(report?.review?.first ?? [])];
          expect(looks.filter(({ id }) => !REVIEWER_ID.test(id))).toEqual([]);
          const owners = [...(report?.open ?? []), ...(report?.closed ?? [])];
          expect(owners.filter(({ id }) => REVIEWER_ID.test(id))).toEqual([]);
        },
      ),
    );
  });

  it('writes the open points to the owner, with the reviewer’s own notes', () => {
    const note = { state: 'open', note: 'Branch b\nis empty.', at: 1, device: 'a' } as const;
    const report = reportWith({ ...REQUEST }, { 'reviewer.branches': note });
    const text = report?.review && reviewMessage(report, report.review, 'https://x.example/pin-tab');
    expect(text).toMatch(
      /^Hi! I looked at your request for Pin tab https:\/\/x\.example\/pin-tab\. \d points open/,
    );
    expect(text).toContain('- QA status green: QA status is red');
    expect(text).toContain('- Branches and values as in the brief: Branch b is empty.');
    const late = reportWith({ ...REQUEST, state: 'timed-out' });
    expect(late?.review && reviewMessage(late, late.review, 'https://x.example/')).not.toContain('timed out');
  });
});
