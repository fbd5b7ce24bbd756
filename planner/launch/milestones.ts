import type { DatedStep } from './schedule-of';
import { leadDays } from './lead-times';
import type { PlanCase } from './plan-finding';

/** A day of a plan that somebody has to act or look on. */
export interface Milestone {
  /** Stable within a plan, so that a calendar knows the event again. */
  id: string;
  day: Temporal.PlainDate;
  title: string;
  about: string;
}

/** Every day that counts, in order. */
export function milestones(plan: PlanCase): Milestone[] {
  const found = [...beforeLaunch(plan), ...plan.dated.flatMap(ofStep)];
  return found.sort((one, other) => Temporal.PlainDate.compare(one.day, other.day));
}

function beforeLaunch({ plan, officeHours }: PlanCase): Milestone[] {
  const { qa, strings } = leadDays(plan);
  const days: Milestone[] = [];
  if (officeHours) {
    const about = 'Agree on the design and the size. Add your topic to the agenda; the page has the time.';
    days.push({ id: 'office-hours', day: officeHours, title: 'Office hours', about });
  }
  if (strings) {
    const about = 'Community translation takes 7 to 14 days.';
    days.push({ id: 'strings', day: strings, title: 'Strings to localization, at the latest', about });
  }
  const about = 'QA takes 2 days for something simple, about a week for anything else.';
  return [...days, { id: 'qa', day: qa, title: 'QA ticket filed, at the latest', about }];
}

const VERB = { experiment: 'Launch', rollout: 'Roll out to', holdback: 'Launch holdback' } as const;

function ofStep(dated: DatedStep): Milestone[] {
  const { step, index, start, enrollmentEnd, end, results, analyses } = dated;
  const id = (what: string) => `step-${index + 1}-${what}`;
  const size = `${step.population}%`;
  const launch: Milestone = {
    id: id('start'),
    day: start,
    title:
      step.kind === 'rollout'
        ? `${VERB.rollout} ${size}: ${step.title}`
        : `${VERB[step.kind]}: ${step.title}`,
    about: `${size} of the targeted population. Look after 15 minutes to 2 hours whether clients enroll.`,
  };
  const after: Milestone[] = results
    ? [
        {
          id: id('enrolled'),
          day: enrollmentEnd,
          title: `End enrollment: ${step.title}`,
          about: 'It never ends by itself.',
        },
        {
          id: id('first'),
          day: results.first,
          title: `First results: ${step.title}`,
          about: 'To check, not to decide.',
        },
        {
          id: id('end'),
          day: end,
          title: `End: ${step.title}`,
          about: 'Agree with engineering, data science and stakeholders first.',
        },
        {
          id: id('results'),
          day: results.overall,
          title: `Overall results: ${step.title}`,
          about: 'Write what was learned, and the decision, into the brief.',
        },
      ]
    : [
        {
          id: id('end'),
          day: end,
          title: `End of phase: ${step.title}`,
          about: 'Look at what was observed, then move on, stay or pause.',
        },
      ];
  const analysed = analyses.map((day, each) => ({
    id: id(`analysis-${each + 1}`),
    day,
    title: `${each === 0 ? 'First' : 'Weekly'} holdback analysis: ${step.title}`,
    about: 'The first comes 28 days after launch, then one every week.',
  }));
  return [launch, ...analysed, ...after];
}
