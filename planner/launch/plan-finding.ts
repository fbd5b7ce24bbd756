import type { Severity } from '@/guide/vocabulary';
import type { DatedStep } from './schedule-of';
import type { LaunchPlan } from './launch-plan';
import type { LiveExperiment } from './live-on-features';

/** Something about a plan that cannot be (error), is unwise (warning) or is worth knowing (info). */
export interface PlanFinding {
  severity: Severity;
  /** The step that it is about, or `null` for the plan as a whole. */
  step: number | null;
  text: string;
}

/** A plan with everything that it is judged by. */
export interface PlanCase {
  plan: LaunchPlan;
  dated: readonly DatedStep[];
  today: Temporal.PlainDate;
  /** The day of the office hours to go to, if there is one ahead. */
  officeHours: Temporal.PlainDate | null;
  live: readonly LiveExperiment[];
}
