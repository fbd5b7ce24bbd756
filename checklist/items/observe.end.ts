import { ABSENT, ask, info, warning } from '../rules/answers';
import { isAskedFor } from '../rules/asked-for';
import { daysSince, plannedEnd, readableDay } from '../rules/days';
import { goTo } from '../rules/go-to';
import { defineRule } from '../rules/rule';
import { unknownFact } from '../rules/unknown-fact';

const WHO = 'engineering, data science and stakeholders';

/**
 * C22: due on the planned end; before it, everyone concerned has to agree, as only the owner knows (S19). Once
 * it is asked for, nothing is left to advise. A holdback enrolls to its end (S18, C21): while it does, the item comes with
 * that day.
 */
export const observeEnd = defineRule('observe.end', {
  needs: ['stepDates'],
  answer: (delivery) => {
    if (isAskedFor(delivery.known, 'end')) return info('The end is asked for.');
    const end = plannedEnd(delivery.known);
    const isOver = end !== null && daysSince(end, delivery.now) >= 0;
    if (delivery.stage === 'enrolling' && !(isOver && delivery.type === 'holdback')) return ABSENT;
    if (!end) return unknownFact('stepDates', delivery);
    const day = readableDay(end);
    if (!isOver) {
      return ask({ severity: 'info', message: `Planned to end on ${day}. Agree on it with ${WHO}.` });
    }
    const fix = goTo(delivery, 'launch');
    return warning(`Its planned end was ${day}: end it once ${WHO} agree.`, fix);
  },
});
