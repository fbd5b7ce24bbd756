import { daysSince, readableDay } from '../days';
import { plannedEnrollmentEnd } from '../enrollment';
import { goTo } from '../go-to';
import type { RuleAnswer } from '../report';
import { check, defineRule } from '../rule';
import type { Check, Delivery } from '../rule';
import { unknownFact } from '../unknown-fact';

/** Below this share of the expected clients a data scientist is asked first (a proposal, not an official bound). */
const ENOUGH = 0.8;

const planned = check(['stepDates', 'enrollmentDays'], (_facts, { known }): RuleAnswer => {
  const end = plannedEnrollmentEnd(known);
  return end ? { outcome: 'info', message: `Enrollment is planned to end on ${readableDay(end)}.` } : unknownFact('stepDates');
});

const clients = check(['enrolledClients', 'expectedClients'], ({ enrolledClients, expectedClients }, delivery): RuleAnswer => {
  const [enrolled, expected] = [enrolledClients, expectedClients].map((count) => count.toLocaleString('en-US'));
  const seen = `${enrolled} of ${expected} expected clients enrolled`;
  const fix = goTo(delivery, 'summary', 'launch-controls');
  if (enrolledClients >= expectedClients) {
    return { outcome: 'problem', severity: 'warning', message: `Due: the planned days are over and ${seen}. End enrollment.`, fix };
  }
  return enrolledClients < ENOUGH * expectedClients
    ? { outcome: 'problem', severity: 'warning', message: `The planned days are over, but only ${seen}: ask your data scientist first.`, fix }
    : { outcome: 'info', message: `The planned days are over and ${seen}. End enrollment if that is enough.`, fix };
});

function isOver({ known, now }: Delivery): boolean {
  const end = plannedEnrollmentEnd(known);
  return end !== null && daysSince(end, now) >= 0;
}

const due: Check = {
  needs: [...planned.needs, ...clients.needs],
  answer: (delivery) => isOver(delivery) ? clients.answer(delivery) : planned.answer(delivery),
};

/** Cirrus experiments show the button, but cannot end enrollment (mozilla/experimenter#14021). */
function isOnWeb({ known }: Delivery): boolean {
  return known.application?.value.endsWith('-web') ?? false;
}

/** C21: due once the planned days are over and enough clients are in (S18). Never asked of rollouts and holdbacks. */
export const enrollEnd = defineRule('enroll.end', {
  needs: due.needs,
  answer: (delivery) => isOnWeb(delivery)
    ? { outcome: 'info', message: 'Experiments on the web cannot end enrollment: plan the end of the experiment.' }
    : due.answer(delivery),
});
