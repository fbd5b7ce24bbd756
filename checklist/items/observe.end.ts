import { daysSince, readableDay } from '../days';
import { plannedEnd } from '../enrollment';
import { goTo } from '../go-to';
import { check, defineRule } from '../rule';
import { unknownFact } from '../unknown-fact';

/** C22: due on the planned end; before it, everyone concerned has to agree, which only the owner knows (S19). */
export const observeEnd = defineRule('observe.end', check(['stepDates'], (_facts, delivery) => {
  const end = plannedEnd(delivery.known);
  if (!end) return unknownFact('stepDates');
  if (daysSince(end, delivery.now) >= 0) {
    return {
      outcome: 'problem', severity: 'warning', fix: goTo(delivery, 'summary', 'launch-controls'),
      message: `Its planned end was ${readableDay(end)}: end it once engineering, data science and stakeholders agree.`,
    };
  }
  const message = `Planned to end on ${readableDay(end)}. Agree on it with engineering, data science and stakeholders.`;
  return { outcome: 'todo', severity: 'info', message };
}));
