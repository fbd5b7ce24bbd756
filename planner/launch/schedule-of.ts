import type { LaunchPlan, LaunchStep } from './launch-plan';

/** Days from the end of enrollment to the first results of an experiment (workflow §3.8). */
const FIRST_RESULTS_DAYS = 8;

/** Days from the launch of a holdback to its first analysis, and from one analysis to the next (§7.1). */
const FIRST_ANALYSIS_DAYS = 28;
const ANALYSIS_EVERY_DAYS = 7;

/** A step with its days. Every `end` is the first day after. */
export interface DatedStep {
  step: LaunchStep;
  index: number;
  start: Temporal.PlainDate;
  enrollmentEnd: Temporal.PlainDate;
  end: Temporal.PlainDate;
  /** Of an experiment: when its first and its overall results are there. */
  results: { first: Temporal.PlainDate; overall: Temporal.PlainDate } | null;
  /** Of a holdback: the days of its analyses. */
  analyses: Temporal.PlainDate[];
}

/** Every step's days, each beginning when the one before it has ended and its wait is over. */
export function scheduleOf({ start, steps }: Pick<LaunchPlan, 'start' | 'steps'>): DatedStep[] {
  const dated: DatedStep[] = [];
  let day = Temporal.PlainDate.from(start);
  for (const [index, step] of steps.entries()) {
    const began = day.add({ days: index === 0 ? 0 : step.wait });
    dated.push(datedStep(step, index, began));
    day = began.add({ days: step.enrollment + step.observation });
  }
  return dated;
}

function datedStep(step: LaunchStep, index: number, start: Temporal.PlainDate): DatedStep {
  const enrollmentEnd = start.add({ days: step.enrollment });
  const end = enrollmentEnd.add({ days: step.observation });
  const first = enrollmentEnd.add({ days: FIRST_RESULTS_DAYS });
  const isExperiment = step.kind === 'experiment';
  return {
    step,
    index,
    start,
    enrollmentEnd,
    end,
    results: isExperiment ? { first, overall: end.add({ days: 1 }) } : null,
    analyses: step.kind === 'holdback' ? analysisDays(start, end) : [],
  };
}

function analysisDays(start: Temporal.PlainDate, end: Temporal.PlainDate): Temporal.PlainDate[] {
  const days: Temporal.PlainDate[] = [];
  let day = start.add({ days: FIRST_ANALYSIS_DAYS });
  while (Temporal.PlainDate.compare(day, end) <= 0) {
    days.push(day);
    day = day.add({ days: ANALYSIS_EVERY_DAYS });
  }
  return days;
}
