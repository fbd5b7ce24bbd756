import type { TimelineStep } from '../page-facts';
import { isoDate } from '../dates';
import { lookup } from '../lookup';
import * as at from '../selectors';
import { textOf } from '../text-of';

/** What the classic timeline says. `days` are planned ones until enrollment ends, then what really happened. */
export interface Timeline {
  /** The step that is highlighted. Review stands for review and for waiting. */
  active?: TimelineStep;
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
const ORDER = Object.keys(STEP_OF_LABEL);

const only = <T>(items: readonly T[]): T | undefined => (items.length === 1 ? items[0] : undefined);

/** Labels of the known steps must stand in their order, else a moved label would put the delivery in a wrong stage. */
function inOrder(steps: readonly Element[]): boolean {
  const places = steps.map((step) => ORDER.indexOf(textOf(step.querySelector('strong')))).filter((place) => place >= 0);
  return places.every((place, index) => index === 0 || place > places[index - 1]!);
}

function activeOf(steps: readonly Element[]): Element | undefined {
  return only(steps.filter((step) => step.matches(at.activeStep)))
    ?? only(steps.filter((step) => step.querySelector(at.activeStepIcon)));
}

const stepOf = (step: Element | undefined): TimelineStep | undefined =>
  lookup(STEP_OF_LABEL, textOf(step?.querySelector('strong')));

/** Reads the timeline that every classic page of a delivery shows. Empty when it is not there or not as known. */
export function readTimeline(root: ParentNode): Timeline {
  const timeline: Timeline = { dates: {}, days: {} };
  const steps = [...root.querySelectorAll(at.timelineSteps)];
  if (!inOrder(steps)) return timeline;
  const active = stepOf(activeOf(steps));
  if (active) timeline.active = active;
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
