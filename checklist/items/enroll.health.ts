import type { MonitoringAlert } from '@/experimenter/page-facts';
import { daysSince } from '../days';
import { goTo } from '../go-to';
import type { RuleAnswer } from '../report';
import { check, checkWhenShown, defineRule } from '../rule';

const ALERT_NAMES: Readonly<Record<MonitoringAlert, string>> = {
  'srm-mismatch': 'branch sizes do not match (SRM mismatch)',
  'unenrollment-spike': 'unenrollment spike',
  'feature-conflict': 'feature conflict',
  'low-enrollment': 'low enrollment',
};
/** Experimenter's own bound: fewer clients than this, so many days after the start. */
const FEW = { clients: 1000, days: 3 } as const;

const alerts = check(['alerts'], ({ alerts: seen }, delivery): RuleAnswer => {
  if (seen.length === 0) return { outcome: 'done', message: 'Experimenter shows no health alert.' };
  return {
    outcome: 'problem',
    severity: seen.includes('srm-mismatch') ? 'error' : 'warning',
    message: `Experimenter alerts: ${seen.map((alert) => ALERT_NAMES[alert]).join(', ')}.`,
    fix: goTo(delivery, 'summary', 'monitoring'),
  };
});

const enrolled = checkWhenShown(['enrolledClients', 'stepDates'], ({ enrolledClients, stepDates }, delivery): RuleAnswer => {
  // The hour of the start is unknown: one day more makes sure.
  const isTime = daysSince(stepDates.enrolling ?? '', delivery.now) >= FEW.days + 1;
  if (!isTime || enrolledClients >= FEW.clients) return { outcome: 'absent' };
  return {
    outcome: 'problem', severity: 'warning', fix: goTo(delivery, 'summary', 'monitoring'),
    message: `Only ${enrolledClients.toLocaleString('en-US')} clients enrolled since the start.`,
  };
});

/** C20: none of Experimenter's monitoring badges shows, and clients do enroll (S18). A ratio mismatch is an error. */
export const enrollHealth = defineRule('enroll.health', alerts, enrolled);
