import type { MonitoringAlert } from '@/experimenter/page-facts';
import { ABSENT, done, error, info, warning } from '../rules/answers';
import { daysSince, startOf } from '../rules/days';
import { goTo } from '../rules/go-to';
import { readableCount } from '../report/phrases';
import { check, checkWhenShown, defineRule } from '../rules/rule';
import type { Check } from '../rules/rule';
import type { Delivery } from '../rules/delivery';

const ALERT_NAMES: Readonly<Record<MonitoringAlert, string>> = {
  'srm-mismatch': 'branch sizes do not match (SRM mismatch)',
  'unenrollment-spike': 'unenrollment spike',
  'feature-conflict': 'feature conflict',
  'low-enrollment': 'low enrollment',
};
/** Experimenter's own bound: fewer clients than this, so many days after the start. */
const FEW = { clients: 1000, days: 3 } as const;

/** The page would draw the monitoring card, and does not. */
const hasNoData = ({ known }: Delivery): boolean => known.hasMonitoring?.value === false;

const shownAlerts = check(['alerts'], ({ alerts: seen }, delivery) => {
  if (seen.length === 0) return done('Experimenter shows no health alert.');
  const tell = seen.includes('srm-mismatch') ? error : warning;
  const names = seen.map((alert) => ALERT_NAMES[alert]).join(', ');
  return tell(`Experimenter alerts: ${names}.`, goTo(delivery, 'monitoring'));
});

/** No card is no alert seen, and no fault: what an older card said is of no use. */
const alerts: Check = {
  needs: shownAlerts.needs,
  answer: (delivery) =>
    hasNoData(delivery)
      ? info('Experimenter shows no monitoring data of this delivery yet.')
      : shownAlerts.answer(delivery),
};

const enrolled = checkWhenShown(['enrolledClients'], (facts, delivery) => {
  if (hasNoData(delivery)) return ABSENT;
  // The hour of the start is unknown: one day more makes sure.
  const isTime = daysSince(startOf(delivery.known) ?? '', delivery.now) >= FEW.days + 1;
  if (!isTime || facts.enrolledClients >= FEW.clients) return ABSENT;
  const message = `Only ${readableCount(facts.enrolledClients)} clients enrolled since the start.`;
  return warning(message, goTo(delivery, 'monitoring'));
});

/**
 * C20: no monitoring badge of Experimenter's shows, and clients do enroll (S18). A ratio mismatch is an
 * error.
 */
export const enrollHealth = defineRule('enroll.health', alerts, enrolled);
