import type { DeliveryLine } from './delivery-line';

/** The kinds of problem that the list can be narrowed to. */
export const PROBLEMS = ['any', 'overdue', 'brief', 'request', 'takeaways'] as const;
export type Problem = (typeof PROBLEMS)[number];

/** What the owner looks for; empty text is everything. */
export interface LineFilter {
  /** Words that must all be in the name, key, application or what presses. */
  search: string;
  stage: string;
  application: string;
  problem: Problem | '';
}

export const NO_FILTER: LineFilter = { search: '', stage: '', application: '', problem: '' };

const HAS: Readonly<Record<Problem, (line: DeliveryLine) => boolean>> = {
  any: ({ counts, urgency }) =>
    urgency === 'overdue' || (counts !== undefined && counts.errors + counts.warnings > 0),
  overdue: ({ urgency }) => urgency === 'overdue',
  brief: ({ brief }) => brief?.state === 'wrong' || brief?.state === 'missing',
  request: ({ request, urgency }) => request !== undefined || urgency === 'review',
  takeaways: ({ urgency }) => urgency === 'takeaways',
};

/** The lines that fit every part of the filter, in their order. */
export function filterLines(lines: readonly DeliveryLine[], filter: LineFilter): DeliveryLine[] {
  const words = filter.search.toLowerCase().split(/\s+/).filter(Boolean);
  const { stage, application, problem } = filter;
  return lines.filter((line) => {
    const text = `${line.name} ${line.key} ${line.application ?? ''} ${line.words}`.toLowerCase();
    return (
      words.every((word) => text.includes(word)) &&
      (stage === '' || line.stage === stage) &&
      (application === '' || line.application === application) &&
      (problem === '' || HAS[problem](line))
    );
  });
}
