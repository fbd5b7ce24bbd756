import type { StepKind } from './launch-plan';
import type { Milestone } from './milestone';
import type { DatedStep } from './schedule-of';

type Day = Omit<Milestone, 'id'> & { what: string };

const BEGIN: Readonly<Record<StepKind, (population: number) => string>> = {
  experiment: () => 'Launch',
  rollout: (population) => `Roll out to ${population}%`,
  holdback: () => 'Launch holdback',
};

/** The days of one step, with ids that begin with its place in the plan. */
export function milestonesOfStep(dated: DatedStep): Milestone[] {
  const days = [
    beginning(dated),
    ...analyses(dated),
    ...(dated.results ? ofExperiment(dated) : [ending(dated)]),
  ];
  return days.map(({ what, title, ...day }) => ({
    id: `step-${dated.index + 1}-${what}`,
    title: `${title}: ${dated.step.title}`,
    ...day,
  }));
}

function beginning({ step, start }: DatedStep): Day {
  const about = `${step.population}% of the targeted population. Look after 15 minutes to 2 hours whether clients enroll.`;
  return { what: 'start', day: start, title: BEGIN[step.kind](step.population), about };
}

function analyses({ analyses: days }: DatedStep): Day[] {
  return days.map((day, each) => ({
    what: `analysis-${each + 1}`,
    day,
    title: each === 0 ? 'First holdback analysis' : 'Weekly holdback analysis',
    about: each === 0 ? '28 days after launch, then one every week.' : '',
  }));
}

function ofExperiment({ enrollmentEnd, end, results }: DatedStep): Day[] {
  const agreed = 'Agree with engineering, data science and stakeholders first.';
  const learned = 'Write what was learned, and the decision, into the brief.';
  const days: Day[] = [
    { what: 'enrolled', day: enrollmentEnd, title: 'End enrollment', about: 'It never ends by itself.' },
    { what: 'end', day: end, title: 'End', about: agreed },
  ];
  if (!results) return days;
  return [
    ...days,
    { what: 'first', day: results.first, title: 'First results', about: 'To check, not to decide.' },
    { what: 'results', day: results.overall, title: 'Overall results', about: learned },
  ];
}

function ending({ step, end }: DatedStep): Day {
  if (step.kind === 'holdback') {
    const about = 'Decide: roll out to everyone, or roll back. Write it into the brief.';
    return { what: 'end', day: end, title: 'End holdback', about };
  }
  const about = 'Look at what was observed, then move on, stay or pause.';
  return { what: 'end', day: end, title: 'End of phase', about };
}
