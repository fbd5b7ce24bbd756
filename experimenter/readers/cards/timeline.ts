import type { TimelineStep } from '../../page-facts';
import { isoDate } from '../../values/dates';
import { lookup } from '../../values/lookup';
import * as at from '../../selectors';
import { textOf } from '../../values/text-of';

/**
 * What the classic timeline says. `days` are planned ones until enrollment ends, then what really happened.
 */
export interface Timeline {
  /** The step that is highlighted. Review stands for review and for waiting. */
  active?: TimelineStep;
  /** A rollout that was disabled stands at no step. */
  isDisabled?: true;
  dates: Partial<Record<TimelineStep, string>>;
  days: Partial<Record<TimelineStep, number>>;
}

const STEP_OF_LABEL: Readonly<Record<string, TimelineStep>> = {
  Draft: 'draft',
  Preview: 'preview',
  Review: 'review',
  Enrollment: 'enrolling',
  Observation: 'observing',
  Complete: 'complete',
};
/** The steps of an experiment and of a rollout, as they are drawn; rollouts are not observed. */
const SEQUENCE = /^Draft,Preview,Review,Enrollment,(Observation,)?Complete$/;

const only = <T>(items: readonly T[]): T | undefined => (items.length === 1 ? items[0] : undefined);

function activeOf(steps: readonly Element[]): Element | undefined {
  return (
    only(steps.filter((step) => step.matches(at.activeStep))) ??
    only(steps.filter((step) => step.querySelector(at.activeStepIcon)))
  );
}

const labelOf = (step: Element | undefined): string => textOf(step?.querySelector('strong'));

const stepOf = (step: Element | undefined): TimelineStep | undefined => lookup(STEP_OF_LABEL, labelOf(step));

const isToCome = (step: Element): boolean => step.querySelector(at.stepToComeIcon) !== null;

/** Drawn as past or to come, and not also as the one that the delivery stands at. */
const isElsewhere = (step: Element): boolean =>
  step.querySelector(`${at.pastStepIcon}, ${at.stepToComeIcon}`) !== null &&
  !step.matches(at.activeStep) &&
  !step.querySelector(at.activeStepIcon);

/**
 * Reads the timeline that every classic page of a delivery shows. Empty when it is not there or not as known.
 */
export function readTimeline(root: ParentNode): Timeline {
  const timeline: Timeline = { dates: {}, days: {} };
  const steps = [...root.querySelectorAll(at.timelineSteps)];
  const active = activeOf(steps);
  const past = steps.slice(0, active && steps.indexOf(active));
  // A moved or changed label would put the delivery in a wrong stage, and so would a step to come before the
  // active one.
  const labels = steps.map(labelOf).join();
  if (!SEQUENCE.test(labels) || (active && past.some(isToCome))) return timeline;
  const stage = stepOf(active);
  if (stage) timeline.active = stage;
  if (!labels.includes('Observation') && steps.every(isElsewhere)) timeline.isDisabled = true;
  for (const step of steps) {
    const name = stepOf(step);
    if (!name) continue;
    for (const small of step.querySelectorAll('small')) {
      const date = isoDate(textOf(small));
      const days = /^(\d+) days?$/.exec(textOf(small))?.[1];
      if (date) timeline.dates[name] ??= date;
      if (days) timeline.days[name] ??= Number(days);
    }
  }
  return timeline;
}
