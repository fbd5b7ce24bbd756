import { describe, expect, it } from 'vitest';
import { evaluate } from '@/checklist/evaluate/evaluate';
import type { KnownFacts, ReportItem } from '@/checklist/report/report';
import { builtInGuide } from '@/guide/guide';
import { seenFacts } from './seen-facts';

const draft = seenFacts({ stage: 'draft', deliveryType: 'experiment', missingPages: [] });

function setupGiven(facts: KnownFacts): ReportItem | undefined {
  const report = evaluate({
    slug: 'pin-tab',
    progress: {},
    person: {},
    now: 0,
    facts: { ...draft, ...facts },
    guide: { ...builtInGuide, items: builtInGuide.items.filter(({ id }) => id === 'setup.complete') },
  });
  return report?.open.concat(report.closed)[0];
}

function seenAt<T>(at: number, value: T) {
  return { value, at, rung: 'test', page: 'summary' } as const;
}

describe('an answer from facts of different age', () => {
  it('is as old as the oldest of them', () => {
    const line = setupGiven({ missingPages: seenAt(200, []), launchErrors: seenAt(100, []) });
    expect(line).toMatchObject({ outcome: 'done', seen: { at: 100, page: 'summary' } });
    const other = setupGiven({ missingPages: seenAt(100, []), launchErrors: seenAt(200, []) });
    expect(other?.seen?.at).toBe(100);
  });

  it('forgets an empty link row once the launch box was seen in order', () => {
    expect(setupGiven({ emptyLinkRows: seenAt(100, 1), launchErrors: seenAt(200, []) })?.outcome).toBe(
      'done',
    );
  });

  it('believes an empty link row that was seen after the launch box', () => {
    expect(setupGiven({ emptyLinkRows: seenAt(200, 1), launchErrors: seenAt(100, []) })?.outcome).toBe(
      'problem',
    );
  });
});
