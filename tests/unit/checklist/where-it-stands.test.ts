import { describe, expect, it } from 'vitest';
import { evaluate } from '@/checklist/evaluate/evaluate';
import { withoutOpenPage } from '@/checklist/report/without-open-page';
import { badgeOf } from '@/checklist/words/badge';
import type { KnownFacts } from '@/checklist/report/report';
import { builtInGuide } from '@/guide/guide';
import { pillView } from '@/messages/pill-view';
import { seenFacts } from './seen-facts';

const NOW = Date.UTC(2026, 10, 22, 12);
const report = (facts: KnownFacts) =>
  evaluate({ slug: 'pin-tab', facts, progress: {}, person: {}, guide: builtInGuide, now: NOW });
const wordsOf = (...facts: Parameters<typeof seenFacts>) => report(seenFacts(...facts))?.stageWords;

describe('where a delivery stands, in words', () => {
  it.each([
    ['enrolling', 'end', 'in-review', 'Enrolling, end requested'],
    ['enrolling', 'end-enrollment', 'approved', 'Enrolling, end of enrollment approved'],
    ['observing', 'end', 'timed-out', 'Observing, end timed out'],
    ['enrolling', 'update', 'rejected', 'Enrolling, update rejected'],
    ['review', 'launch', 'in-review', 'Review'],
    ['review', 'launch', 'timed-out', 'Review, timed out'],
    ['waiting', 'launch', 'approved', 'Waiting to launch'],
    ['draft', 'launch', 'rejected', 'Draft, launch rejected'],
  ] as const)('in %s, when %s is %s: %s', (stage, action, state, words) => {
    expect(wordsOf({ stage, request: { action, state } })).toBe(words);
  });

  it('says what was last seen where the page shows the stage no more', () => {
    const seen = { ...seenFacts({ stage: 'review' }), ...seenFacts({ name: 'Pin tab' }, 'summary', NOW) };
    expect(report(seen)?.stageWords).toBe('Review when last seen, 12 hours ago');
    const asked = {
      ...seenFacts({ request: { action: 'end', state: 'in-review' } }),
      ...seenFacts({ stage: 'observing' }, 'summary', NOW),
    };
    expect(report(asked)?.stageWords).toBe('Observing, end requested when last seen');
    const elsewhere = {
      ...seenFacts({ stage: 'review' }),
      ...seenFacts({ name: 'Pin tab' }, 'branches', NOW),
    };
    expect(report(elsewhere)?.stageWords).toBe('Review');
  });

  it('asks nothing of what is archived, and draws no check and no count', () => {
    const archived = report(seenFacts({ stage: 'draft', archived: true, deliveryType: 'experiment' }));
    expect(archived).toMatchObject({ stageWords: 'Archived', open: [], closed: [], onboarding: [] });
    expect(archived && pillView(archived)).toMatchObject({ stageLabel: 'Archived', worst: 'open', total: 0 });
    expect(archived && badgeOf(archived)).toMatchObject({ text: '', title: 'pin-tab: archived' });
  });

  it('leads an experiment that is open in the rollouts UI to its own page', () => {
    const facts = seenFacts({ stage: 'draft', deliveryType: 'experiment', phases: [] }, 'rollout');
    expect(report(facts)?.elsewhere).toMatchObject({
      text: 'This experiment is no rollout, and the rollouts page shows only part of it.',
      url: '/nimbus/pin-tab/summary/',
    });
    const rollout = seenFacts({ stage: 'draft', deliveryType: 'rollout', phases: [] }, 'rollout');
    expect(report(rollout)?.elsewhere).toBeUndefined();
  });
});

describe('pill and badge', () => {
  it('count the same and say it alike, and a check stands beside nothing that is open', () => {
    const some = report(
      seenFacts({ stage: 'preview', deliveryType: 'experiment', links: [], qaStatus: 'red' }),
    );
    expect(some && pillView(some).worstWords).toMatch(/^2 errors, \d warnings?$/);
    expect(some && badgeOf(some).title).toBe(some && `pin-tab: ${pillView(some).worstWords}`);
    const open = report(seenFacts({ stage: 'enrolling', deliveryType: 'rollout' }, 'history'));
    expect(open && pillView(open)).toMatchObject({ worst: 'open', done: 0 });
  });
});

describe('links to the page that is open', () => {
  const OPEN = 'https://experimenter.services.mozilla.com/nimbus/pin-tab/summary/';
  const [line] = report(seenFacts({ stage: 'preview', deliveryType: 'experiment' }, 'history'))?.open ?? [];
  const fixOf = (url: string) => {
    const shown = report(seenFacts({ stage: 'draft' }));
    const open = line ? [{ ...line, fix: { label: 'Open Summary', url } }] : [];
    return shown && withoutOpenPage({ ...shown, open }, OPEN).open[0]?.fix;
  };

  it.each([OPEN, `${OPEN}?show_errors=true`])('are left out: %s', (url) => {
    expect(fixOf(url)).toBeUndefined();
  });
  it.each([`${OPEN}#qa`, OPEN.replace('summary', 'results'), 'https://experimenter.info/'])(
    'stay: %s',
    (url) => {
      expect(fixOf(url)).toEqual({ label: 'Open Summary', url });
    },
  );

  it('are not offered for a fact that this page was just seen not to show', () => {
    const here = report(seenFacts({ stage: 'enrolling', deliveryType: 'rollout' }));
    const health = here?.open.find(({ id }) => id === 'enroll.health');
    expect(health).toMatchObject({ message: 'Not shown on the Summary page so far: the health alerts.' });
    expect(health?.fix).toBeUndefined();
  });
});
