/** What a step delivers. Firefox Labs has no plan of this kind: whoever opts in is in. */
export const STEP_KINDS = ['experiment', 'rollout', 'holdback'] as const;
export type StepKind = (typeof STEP_KINDS)[number];

/** One delivery of a plan, or one phase of a rollout. */
export interface LaunchStep {
  kind: StepKind;
  title: string;
  /** Percent of the targeted population, 0–100. Of a rollout: as far as this phase raises it. */
  population: number;
  /** Weights of the branches, control first; a rollout has one. */
  branches: readonly number[];
  /** Days in which clients join. A rollout and a holdback take clients for all of their time. */
  enrollment: number;
  /** Days after that; 0 for a rollout and a holdback. */
  observation: number;
  /** Percent that the rollout beside a holdback has been raised to, 0–100; 0 for other kinds. */
  rollout: number;
  /** Days between the end of the step before and this one's start. */
  wait: number;
}

/** How much QA a change needs. Low complexity takes 2 days of lead, the others a week (workflow §3.5). */
export const COMPLEXITIES = ['low', 'high'] as const;

/** Steps one after the other, from a chosen start on. Dates are ISO `YYYY-MM-DD`. */
export interface LaunchPlan {
  /** Id of the guide's plan that it began with; empty for the owner's own. */
  preset: string;
  start: string;
  complexity: (typeof COMPLEXITIES)[number];
  /** New text has to be translated first. */
  localized: boolean;
  /** First day of the release it goes out with; empty where nobody said it. */
  releaseDay: string;
  /** Application slug such as `firefox-desktop`; empty where unknown. */
  application: string;
  /** Features that it changes, as Experimenter names them. */
  features: readonly string[];
  steps: readonly LaunchStep[];
}

/** A step that compares branches, and so can be sized. */
export const isComparing = ({ kind }: LaunchStep): boolean => kind !== 'rollout';
