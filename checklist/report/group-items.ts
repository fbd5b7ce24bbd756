import type { ReportItem } from './report';

/** Open items under the three headings that they are shown under, each in the report's order. */
export interface ItemGroups {
  /** What was seen to be wrong. */
  problems: ReportItem[];
  /** What only the owner can tell or do. */
  todos: ReportItem[];
  /** Worth knowing, and what no page seen so far told. */
  notes: ReportItem[];
}

/** The open items as they stand under their headings, one after the other: problems first. */
export function inGroups(open: readonly ReportItem[]): ReportItem[] {
  const { problems, todos, notes } = groupItems(open);
  return [...problems, ...todos, ...notes];
}

/** Puts each open item under exactly one heading. */
export function groupItems(open: readonly ReportItem[]): ItemGroups {
  const of = (...outcomes: ReportItem['outcome'][]) =>
    open.filter(({ outcome }) => outcomes.includes(outcome));
  return { problems: of('problem'), todos: of('todo'), notes: of('info', 'unknown') };
}
