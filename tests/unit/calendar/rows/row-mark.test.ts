import { describe, expect, it } from 'vitest';
import { rowMark, type MarkedRow } from '@/calendar/rows/row-mark';
import type { BriefState } from '@/checklist/words/brief-state';
import type { FactValues } from '@/experimenter/page-facts';
import { known } from '../facts';

const TODAY = Temporal.PlainDate.from('2026-11-25');
const BRIEF: Record<BriefState['state'], BriefState> = {
  ok: { state: 'ok', message: 'The brief is linked.' },
  wrong: { state: 'wrong', message: 'The brief seems to be filed as Other: change its type.' },
  missing: { state: 'missing', message: 'No brief is linked.' },
  'not-needed': { state: 'not-needed', message: 'No brief is needed.' },
  unknown: { state: 'unknown', message: 'Not seen yet.' },
  elsewhere: { state: 'elsewhere', message: 'The brief is on example.com.' },
};

const mark = (brief: BriefState['state'], values: Partial<FactValues> = {}, rest: Partial<MarkedRow> = {}) =>
  rowMark({ facts: known(values), brief: BRIEF[brief], isUnanswered: false, ...rest }, TODAY, 'en-GB');
const counts = (errors: number, warnings: number) => ({ done: 0, total: 9, errors, warnings, unknown: 0 });
const LATE = { stage: 'observing', deliveryType: 'experiment', endDate: '2026-11-20' } as const;

describe('the mark of a row', () => {
  it.each<[string, ReturnType<typeof mark>, string]>([
    ['a good brief', mark('ok'), 'ok: Brief linked'],
    ['no brief where none is needed', mark('not-needed'), 'ok: No brief needed'],
    ['no brief', mark('missing', { deliveryType: 'experiment' }), 'error: No brief is linked'],
    [
      'a brief under a wrong type',
      mark('wrong', { deliveryType: 'holdback' }),
      'error: The brief seems to be filed as Other: change its type',
    ],
    [
      'no brief of a rollout that should have one',
      mark('missing', { deliveryType: 'rollout' }),
      'warning: No brief is linked',
    ],
    ['an end that is overdue', mark('ok', LATE), 'warning: Was to end 5 days ago · Brief linked'],
    [
      'an end that was asked for',
      mark('ok', { ...LATE, request: { action: 'end', state: 'in-review' } }),
      'info: End: asked for, waiting for review · Brief linked',
    ],
    [
      'something else that was asked for while the end is overdue',
      mark('ok', { ...LATE, request: { action: 'update', state: 'in-review' } }),
      'warning: Was to end 5 days ago · Update: asked for, waiting for review · Brief linked',
    ],
    ['problems', mark('ok', {}, { counts: counts(1, 2) }), 'error: 1 error, 2 warnings · Brief linked'],
    ['no answer', mark('unknown', {}, { isUnanswered: true }), 'unknown: Not known: could not be looked up'],
  ])('says %s', (_what, shown, words) => {
    expect(`${shown?.tone}: ${shown?.words}`).toBe(words);
  });

  it('is none while nothing is known, and of archived deliveries', () => {
    expect(mark('unknown')).toBeNull();
    expect(mark('elsewhere')).toEqual({ tone: 'ok', words: 'Brief linked, on an unusual site' });
    expect(mark('missing', { archived: true })).toBeNull();
  });

  it('still says what the row shows when nothing answered', () => {
    expect(mark('unknown', LATE, { isUnanswered: true })?.words).toBe('Was to end 5 days ago');
  });
});
