import { info, warning } from '../rules/answers';
import { daysSince, readableDay } from '../rules/days';
import { plannedEnrollmentEnd } from '../rules/days';
import { goTo } from '../rules/go-to';
import { readableCount } from '../report/phrases';
import { check, defineRule } from '../rules/rule';
import type { Delivery } from '../rules/delivery';
import type { Check } from '../rules/rule';
import { unknownFact } from '../rules/unknown-fact';

/**
 * Below this share of the expected clients a data scientist is asked first (a proposal, no official bound).
 */
const ENOUGH = 0.8;

const planned = check(['stepDates', 'enrollmentDays'], (_facts, delivery) => {
  const end = plannedEnrollmentEnd(delivery.known);
  if (!end) return unknownFact('stepDates', delivery);
  return info(`Enrollment is planned to end on ${readableDay(end)}.`);
});

const clients = check(['enrolledClients', 'expectedClients'], (facts, delivery) => {
  const { enrolledClients: enrolled, expectedClients: expected } = facts;
  const seen = `${readableCount(enrolled)} of ${readableCount(expected)} expected clients enrolled`;
  const fix = goTo(delivery, 'launch');
  if (enrolled >= expected) {
    return warning(`Due: the planned days are over and ${seen}. End enrollment.`, fix);
  }
  return enrolled < ENOUGH * expected
    ? warning(`The planned days are over, but only ${seen}: ask your data scientist first.`, fix)
    : info(`The planned days are over and ${seen}. End enrollment if that is enough.`, fix);
});

function isOver({ known, now }: Delivery): boolean {
  const end = plannedEnrollmentEnd(known);
  return end !== null && daysSince(end, now) >= 0;
}

const due: Check = {
  needs: [...planned.needs, ...clients.needs],
  answer: (delivery) => (isOver(delivery) ? clients.answer(delivery) : planned.answer(delivery)),
};

/** Cirrus experiments show the button, but cannot end enrollment (mozilla/experimenter#14021). */
function isOnWeb({ known }: Delivery): boolean {
  return known.application?.value.endsWith('-web') ?? false;
}

/**
 * C21: due once the planned days are over and enough clients are in (S18). Never asked of rollouts or
 * holdbacks.
 */
export const enrollEnd = defineRule('enroll.end', {
  needs: due.needs,
  answer: (delivery) =>
    isOnWeb(delivery)
      ? info('Experiments on the web cannot end enrollment: plan the end of the experiment.')
      : due.answer(delivery),
});
