import { describe, expect, it } from 'vitest';
import { dueDates, openDeadlines } from '@/calendar/due-dates';
import type { FactValues } from '@/experimenter/page-facts';
import { known } from './facts';

type Values = Partial<FactValues>;

const LIVE: Values = {
  deliveryType: 'experiment',
  stage: 'enrolling',
  stepDates: { enrolling: '2026-09-23' },
  enrollmentDays: 20,
  durationDays: 35,
};

function planned(values: Values): [string | undefined, string | undefined] {
  const { enrollmentEnd, end } = dueDates(known(values));
  return [enrollmentEnd?.toString(), end?.toString()];
}

function open(values: Values, today: string): string[] {
  return openDeadlines(known(values), Temporal.PlainDate.from(today)).map(
    ({ what, date, overdueDays }) => `${what} ${date.toString()} +${overdueDays}`,
  );
}

describe('the planned dates of a delivery', () => {
  it.each<[string, Values, string | undefined, string | undefined]>([
    ['an experiment', LIVE, '2026-10-13', '2026-10-28'],
    [
      'an experiment whose timeline shows the dates',
      { ...LIVE, stepDates: { enrolling: '2026-09-23', observing: '2026-10-14', complete: '2026-10-30' } },
      '2026-10-14',
      '2026-10-30',
    ],
    ['a holdback has no enrollment end', { ...LIVE, deliveryType: 'holdback' }, undefined, '2026-10-28'],
    ['nor has anything flagged as one', { ...LIVE, holdbackFlag: true }, undefined, '2026-10-28'],
    ['a rollout cannot end enrollment', { ...LIVE, deliveryType: 'rollout' }, undefined, '2026-10-28'],
    ['nor has a Labs opt-in a planned one', { ...LIVE, deliveryType: 'labs' }, undefined, '2026-10-28'],
    ['a delivery of unknown type', { ...LIVE, deliveryType: undefined! }, undefined, '2026-10-28'],
    ['a delivery not started', { ...LIVE, stepDates: {} }, undefined, undefined],
    [
      'planned days not known',
      { ...LIVE, enrollmentDays: undefined!, durationDays: undefined! },
      undefined,
      undefined,
    ],
    [
      'planned days that are none',
      { ...LIVE, enrollmentDays: 0, durationDays: Number.NaN },
      undefined,
      undefined,
    ],
    ['a start that is no date', { ...LIVE, stepDates: { enrolling: '23 Sept' } }, undefined, undefined],
    ['nothing known', {}, undefined, undefined],
  ])('%s', (_, values, enrollmentEnd, end) => {
    expect(planned(values)).toEqual([enrollmentEnd, end]);
  });
});

describe('what is still to be ended', () => {
  it.each<[string, Values, string, string[]]>([
    ['both ends while enrolling', LIVE, '2026-10-01', ['enrollment-end 2026-10-13 +0', 'end 2026-10-28 +0']],
    [
      'not overdue on the very day',
      LIVE,
      '2026-10-13',
      ['enrollment-end 2026-10-13 +0', 'end 2026-10-28 +0'],
    ],
    ['overdue from the day after', LIVE, '2026-10-14', ['enrollment-end 2026-10-13 +1', 'end 2026-10-28 +0']],
    [
      'overdue by months, over a change of clocks',
      LIVE,
      '2026-11-22',
      ['enrollment-end 2026-10-13 +40', 'end 2026-10-28 +25'],
    ],
    ['the end alone while observing', { ...LIVE, stage: 'observing' }, '2026-10-30', ['end 2026-10-28 +2']],
    [
      'the end alone of a live holdback',
      { ...LIVE, deliveryType: 'holdback' },
      '2026-10-30',
      ['end 2026-10-28 +2'],
    ],
    ['nothing of a finished delivery', { ...LIVE, stage: 'complete' }, '2026-10-30', []],
    ['nothing of a draft', { ...LIVE, stage: 'draft' }, '2026-10-30', []],
    ['nothing of an archived delivery', { ...LIVE, archived: true }, '2026-10-30', []],
    ['nothing while the stage is unknown', { ...LIVE, stage: undefined! }, '2026-10-30', []],
  ])('%s', (_, values, today, expected) => {
    expect(open(values, today)).toEqual(expected);
  });
});
