import type { DeliveryLine } from './delivery-line';
import { STAGES } from '@/guide/vocabulary';
import { WHOSE } from './whose';

/** What the table can be sorted by. `urgency` is the order of the list itself. */
export const SORTS = [
  'urgency',
  'name',
  'whose',
  'type',
  'stage',
  'application',
  'enrollmentEnd',
  'end',
  'overdue',
  'problems',
  'seen',
] as const;
export type Sort = (typeof SORTS)[number];

const VALUES: Readonly<
  Record<Exclude<Sort, 'urgency'>, (line: DeliveryLine) => string | number | undefined>
> = {
  name: ({ name }) => name.toLowerCase(),
  whose: ({ whose }) => WHOSE.indexOf(whose),
  type: ({ type }) => type,
  stage: ({ stage }) => (stage === 'live' ? STAGES.indexOf('enrolling') : stage && STAGES.indexOf(stage)),
  application: ({ application }) => application,
  enrollmentEnd: ({ enrollmentEnd }) => enrollmentEnd,
  end: ({ end }) => end,
  overdue: ({ overdueDays }) => overdueDays || undefined,
  problems: ({ counts }) => counts && counts.errors * 1000 + counts.warnings,
  seen: ({ lastSeenAt }) => lastSeenAt,
};

/**
 * The lines in the order of one column; equals keep their order. What is not known stands last, whichever way the
 * column is sorted.
 */
export function sortLines(
  lines: readonly DeliveryLine[],
  sort: Sort,
  direction: 'ascending' | 'descending',
): DeliveryLine[] {
  const sign = direction === 'ascending' ? 1 : -1;
  if (sort === 'urgency') return sign > 0 ? [...lines] : lines.toReversed();
  const value = VALUES[sort];
  return lines.toSorted((one, other) => compare(value(one), value(other), sign));
}

function compare(one: string | number | undefined, other: string | number | undefined, sign: number): number {
  if (one === undefined || other === undefined)
    return Number(one === undefined) - Number(other === undefined);
  if (typeof one === 'string' && typeof other === 'string') return sign * one.localeCompare(other, 'en');
  return sign * (Number(one) - Number(other));
}
