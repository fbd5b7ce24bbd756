import { judgeStep } from './judge-step';
import { LEAD_DAYS, leadDays } from './lead-times';
import { dayText } from './day-text';
import type { PlanCase, PlanFinding } from './plan-finding';

type PlanRule = (plan: PlanCase) => Omit<PlanFinding, 'step'> | null;

type Day = Temporal.PlainDate | string;
const compare = (one: Day, other: Day) => Temporal.PlainDate.compare(one, other);

const empty: PlanRule = ({ plan }) =>
  plan.steps.length > 0
    ? null
    : { severity: 'info', text: 'No step yet: choose a plan to begin with, or add one.' };

const past: PlanRule = ({ plan, today }) =>
  compare(plan.start, today) < 0 ? { severity: 'warning', text: 'The start has passed.' } : null;

const qaLead: PlanRule = ({ plan, today }) => {
  const { qa } = leadDays(plan);
  if (compare(qa, today) >= 0 || compare(plan.start, today) < 0) return null;
  const days = LEAD_DAYS.qa[plan.complexity];
  return {
    severity: 'warning',
    text: `QA needs its ticket ${days} days before launch: that was ${dayText(qa)}.`,
  };
};

const stringsLead: PlanRule = ({ plan, today }) => {
  const { strings } = leadDays(plan);
  if (!strings || compare(strings, today) >= 0 || compare(plan.start, today) < 0) return null;
  return {
    severity: 'warning',
    text: `Translation takes 7 to 14 days: strings were due by ${dayText(strings)}.`,
  };
};

const firstWeek: PlanRule = ({ plan: { start, releaseDay } }) => {
  if (!releaseDay) return null;
  const days = Temporal.PlainDate.from(releaseDay).until(start).days;
  return days >= 0 && days < LEAD_DAYS.firstWeek
    ? {
        severity: 'warning',
        text: 'The start is in the first week of a release: avoid that, numbers are unsteady then.',
      }
    : null;
};

const officeHoursFirst: PlanRule = ({ plan, officeHours, today }) => {
  if (!plan.steps.some(({ kind }) => kind !== 'rollout') || compare(plan.start, today) < 0) return null;
  if (officeHours && compare(officeHours, plan.start) < 0) return null;
  return {
    severity: 'warning',
    text: 'No office hours are left before the start: agree on the design there first.',
  };
};

const twice: PlanRule = ({ live, plan }) =>
  live.length > 0 && plan.steps.some(({ kind }) => kind === 'holdback')
    ? {
        severity: 'info',
        text: 'Other experiments are live on this feature; a holdback blocks further ones for as long as it runs.',
      }
    : null;

const RULES: readonly PlanRule[] = [empty, past, qaLead, stringsLead, firstWeek, officeHoursFirst, twice];

const ORDER = { error: 0, warning: 1, info: 2 } as const;

/** What is impossible or unwise about a plan, and why; worst first, the plan as a whole before its steps. */
export function judgePlan(plan: PlanCase): PlanFinding[] {
  const whole = RULES.flatMap((rule) => {
    const finding = rule(plan);
    return finding ? [{ ...finding, step: null }] : [];
  });
  const steps = plan.plan.steps.flatMap((step, index) => judgeStep(step, index, plan.live));
  return [...whole, ...steps].sort((one, other) => ORDER[one.severity] - ORDER[other.severity]);
}
