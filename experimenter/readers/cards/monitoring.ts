import { fact } from '../../values/first-answer';
import { innermost } from '../../values/innermost';
import { countOf } from '../../values/numbers';
import type { Facts, MonitoringAlert } from '../../page-facts';
import * as at from '../../selectors';
import { textOf } from '../../values/text-of';

const ALERTS: readonly (readonly [MonitoringAlert, RegExp])[] = [
  ['srm-mismatch', /^SRM Mismatch/i],
  ['unenrollment-spike', /^Unenrollment Spike/i],
  ['feature-conflict', /^Feature Conflict/i],
  ['low-enrollment', /^Low Enrollment/i],
];
const HEALTHY = /Healthy$|^Unenrollment [\d.]+%$/;

/** Alerts stand beside these headings; with one of them gone, its alerts are not known to be none. */
const SECTIONS = ['Enrollment Funnel', 'Branch Health'];

/** The alerts among the badges; undefined when one badge says something unknown, which may be an alert. */
function alertsAmong(badges: readonly string[]): MonitoringAlert[] | undefined {
  const unhealthy = badges.filter((badge) => !HEALTHY.test(badge));
  const alerts = unhealthy.map((badge) => ALERTS.find(([, words]) => words.test(badge))?.[0]);
  return alerts.every((alert) => alert !== undefined) ? [...new Set(alerts)] : undefined;
}

/**
 * Total of the column "Enrolled" in the branch table. The funnel above it counts evaluations, not clients.
 */
function enrolledIn(card: Element): number | undefined {
  for (const row of card.querySelectorAll('tr')) {
    const heads = [...(row.closest('table')?.querySelectorAll('thead th') ?? [])].map(textOf);
    const cells = [...row.children].map(textOf);
    if (heads[0] === 'Branch' && heads[1] === 'Enrolled' && cells[0] === 'Total')
      return countOf(cells[1] ?? '');
  }
  return undefined;
}

/**
 * Reads the enrollment monitoring card, which started deliveries show once there is data. Its two designs share
 * their inner structure.
 */
export function readMonitoring(document: Document, place: string): Facts {
  const card = innermost(document, place);
  if (!card) return {};
  const headings = [...card.querySelectorAll(at.monitoringHeadings)];
  const whole = SECTIONS.every((section) => headings.some((heading) => textOf(heading) === section));
  const badges = headings
    .flatMap(({ parentElement: line }) => [...(line?.querySelectorAll('span') ?? [])])
    .map(textOf);
  return {
    hasMonitoring: { value: true, rung: place },
    alerts: fact(at.monitoringHeadings, whole ? alertsAmong(badges) : undefined),
    enrolledClients: fact(place, enrolledIn(card)),
  };
}
