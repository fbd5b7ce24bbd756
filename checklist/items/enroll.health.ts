import type { MonitoringAlert } from '@/experimenter/page-facts';
import { ABSENT, done, error, warning } from '../rules/answers';
import { daysSince } from '../rules/days';
import { goTo } from '../rules/go-to';
import { readableCount } from '../report/phrases';
import { check, checkWhenShown, defineRule } from '../rules/rule';

const ALERT_NAMES: Readonly<Record<MonitoringAlert, string>> = {
  'srm-mismatch': 'branch sizes do not match (SRM mismatch)',
  'unenrollment-spike': 'unenrollment spike',
  'feature-conflict': 'feature conflict',
  'low-enrollment': 'low enrollment',
};
/** Experimenter's own bound: fewer clients than this, so many days after the start. */
const FEW = { clients: 1000, days: 3 } as const;

const alerts = check(['alerts'], ({ alerts: seen }, delivery) => {
  if (seen.length === 0) return done('Experimenter shows no health alert.');
  const tell = seen.includes('srm-mismatch') ? error : warning;
  const names = seen.map((alert) => ALERT_NAMES[alert]).join(', ');
  return tell(`Experimenter alerts: ${names}.`, goTo(delivery, 'monitoring'));
});

const enrolled = checkWhenShown(['enrolledClients', 'stepDates'], (facts, delivery) => {
  // The hour of the start is unknown: one day more makes sure.
  const isTime = daysSince(facts.stepDates.enrolling ?? '', delivery.now) >= FEW.days + 1;
  if (!isTime || facts.enrolledClients >= FEW.clients) return ABSENT;
  const message = `Only ${readableCount(facts.enrolledClients)} clients enrolled since the start.`;
  return warning(message, goTo(delivery, 'monitoring'));
});

/**
 * C20: no monitoring badge of Experimenter's shows, and clients do enroll (S18). A ratio mismatch is an
 * error.
 */
export const enrollHealth = defineRule('enroll.health', alerts, enrolled);
