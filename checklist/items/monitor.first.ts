import { ask, warning } from '../rules/answers';
import { daysSince, readableDay, startOf } from '../rules/days';
import { goTo } from '../rules/go-to';
import { defineRule } from '../rules/rule';

/** Days after the date of the start (whose hour is unknown) when 24 hours have surely passed. */
const OVERDUE_DAYS = 2;

/** C19: due 15 minutes to 2 hours after launch, overdue after 24 hours (S17; monitoring guide). */
export const monitorFirst = defineRule('monitor.first', {
  needs: [],
  answer: (delivery) => {
    const start = startOf(delivery.known);
    const fix = goTo(delivery, 'monitoring');
    if (start && daysSince(start, delivery.now) >= OVERDUE_DAYS) {
      return warning(`Live since ${readableDay(start)}: check that clients enroll, then tick this.`, fix);
    }
    const message = 'Check between 15 minutes and 2 hours after launch that clients enroll.';
    return ask({ severity: 'warning', message, fix });
  },
});
