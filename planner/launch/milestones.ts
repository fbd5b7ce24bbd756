import { leadDays } from './lead-times';
import type { Milestone } from './milestone';
import { milestonesOfStep } from './milestones-of-step';
import type { PlanCase } from './plan-finding';

/** Every day that counts, in order. */
export function milestones(plan: PlanCase): Milestone[] {
  const found = [...beforeLaunch(plan), ...plan.dated.flatMap(milestonesOfStep)];
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
