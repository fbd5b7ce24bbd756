import type { LaunchPlan } from './launch-plan';

/** Days before a launch by which something has to be asked for (workflow §3.5, §7.4). */
export const LEAD_DAYS = { qa: { low: 2, high: 7 }, localization: 14, firstWeek: 7 } as const;

/** The last days for the QA ticket and, where text is translated, for the strings. */
export function leadDays({
  start,
  complexity,
  localized,
}: Pick<LaunchPlan, 'start' | 'complexity' | 'localized'>): {
  qa: Temporal.PlainDate;
  strings: Temporal.PlainDate | null;
} {
  const launch = Temporal.PlainDate.from(start);
  const qa = launch.subtract({ days: LEAD_DAYS.qa[complexity] });
  return { qa, strings: localized ? launch.subtract({ days: LEAD_DAYS.localization }) : null };
}
