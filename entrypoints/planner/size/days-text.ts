import type { LaunchStep } from '@/planner/launch/launch-plan';

/** How long it takes until results are there: of the step's own days, as it is planned. */
export function daysText({ kind, enrollment, observation }: LaunchStep): string {
  if (kind === 'holdback')
    return `${enrollment} as planned; the first analysis on day 28, then one every week.`;
  const total = enrollment + observation;
  return `${total}: ${enrollment} of enrollment and ${observation} of observation. First results about day ${enrollment + 8}, overall ones on day ${total + 1}.`;
}
