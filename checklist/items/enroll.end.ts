import { info, warning } from '../rules/answers';
import { isAskedFor } from '../rules/asked-for';
import { daysSince, plannedEnrollmentEnd, readableDay } from '../rules/days';
import { goTo } from '../rules/go-to';
import { readableCount } from '../report/phrases';
import type { RuleAnswer } from '../report/report';
import { defineRule } from '../rules/rule';
import type { Delivery } from '../rules/delivery';
import { unknownFact } from '../rules/unknown-fact';

/**
 * Below this share of the expected clients a data scientist is asked first (a proposal, no official bound).
 */
const ENOUGH = 0.8;

/** Overdue by the dates alone: the clients were not seen, and enrollment goes on until somebody ends it. */
function byDates(end: string, delivery: Delivery): RuleAnswer {
  const message = `Enrollment was planned to end on ${readableDay(end)}. Compare enrolled and expected clients, then end it.`;
  return warning(message, goTo(delivery, 'launch'));
}

function byClients(enrolled: number, expected: number, delivery: Delivery): RuleAnswer {
  const seen = `${readableCount(enrolled)} of ${readableCount(expected)} expected clients enrolled`;
  const fix = goTo(delivery, 'launch');
  if (enrolled >= expected) {
    return warning(`Due: the planned days are over and ${seen}. End enrollment.`, fix);
  }
  return enrolled < ENOUGH * expected
    ? warning(`The planned days are over, but only ${seen}: ask your data scientist first.`, fix)
    : info(`The planned days are over and ${seen}. End enrollment if that is enough.`, fix);
}

function planned(delivery: Delivery): RuleAnswer {
  const { known, now } = delivery;
  const end = plannedEnrollmentEnd(known);
  if (!end) return unknownFact(known.enrollmentDays ? 'stepDates' : 'enrollmentDays', delivery);
  if (daysSince(end, now) < 0) return info(`Enrollment is planned to end on ${readableDay(end)}.`);
  const { enrolledClients, expectedClients, hasMonitoring } = known;
  return enrolledClients && expectedClients && hasMonitoring?.value !== false
    ? byClients(enrolledClients.value, expectedClients.value, delivery)
    : byDates(end, delivery);
}

/** Cirrus experiments show the button, but cannot end enrollment (mozilla/experimenter#14021). */
function isOnWeb({ known }: Delivery): boolean {
  return known.application?.value.endsWith('-web') ?? false;
}

/**
 * C21: due once the planned days are over and enough clients are in (S18); what was asked for is not advised
 * again. Never asked of rollouts or holdbacks.
 */
export const enrollEnd = defineRule('enroll.end', {
  needs: ['stepDates', 'enrollmentDays', 'enrolledClients', 'expectedClients'],
  answer: (delivery) => {
    if (isAskedFor(delivery.known, 'end-enrollment')) return info('The end of enrollment is asked for.');
    if (isAskedFor(delivery.known, 'end')) return info('The end is asked for, and enrollment ends with it.');
    if (isOnWeb(delivery)) {
      return info('Experiments on the web cannot end enrollment: plan the end of the experiment.');
    }
    return planned(delivery);
  },
});
