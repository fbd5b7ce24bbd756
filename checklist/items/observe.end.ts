import { ask, info, warning } from '../rules/answers';
import { isAskedFor } from '../rules/asked-for';
import { daysSince, plannedEnd, readableDay } from '../rules/days';
import { goTo } from '../rules/go-to';
import { defineRule } from '../rules/rule';
import { unknownFact } from '../rules/unknown-fact';

const WHO = 'engineering, data science and stakeholders';

/**
 * C22: due on the planned end; before it, everyone concerned has to agree, as only the owner knows (S19). Once
 * it is asked for, nothing is left to advise.
 */
export const observeEnd = defineRule('observe.end', {
  needs: ['stepDates'],
  answer: (delivery) => {
    if (isAskedFor(delivery.known, 'end')) return info('The end is asked for.');
    const end = plannedEnd(delivery.known);
    if (!end) return unknownFact('stepDates', delivery);
    const day = readableDay(end);
    if (daysSince(end, delivery.now) < 0) {
      return ask({ severity: 'info', message: `Planned to end on ${day}. Agree on it with ${WHO}.` });
    }
    const fix = goTo(delivery, 'launch');
    return warning(`Its planned end was ${day}: end it once ${WHO} agree.`, fix);
  },
});
