import { SIGNOFFS } from '@/guide/vocabulary';
import { goTo } from '../go-to';
import { judgeLinks } from '../judge-links';
import { quote } from '../quote';
import type { RuleAnswer } from '../report';
import { check, checkWhenShown, defineRule } from '../rule';
import type { Check, Delivery } from '../rule';

const signoffs = check(['signoffs', 'qaStatus'], (facts, delivery): RuleAnswer => {
  const isStale = facts.qaStatus === 'not-set' && SIGNOFFS.some((name) => facts.signoffs[name]?.signed);
  return isStale
    ? {
      outcome: 'problem', severity: 'warning', fix: goTo(delivery, 'summary', 'signoff'),
      message: 'A sign-off is ticked while the QA status is not set: it came with the clone.',
    }
    : { outcome: 'done', message: `Cloned from ${quote(delivery.known.parent?.value ?? '')}: nothing left over was seen.` };
});

const brief = checkWhenShown(['links'], ({ links }, delivery): RuleAnswer => {
  const { list, rows } = judgeLinks(links, delivery);
  if (![...list, ...rows].some(({ code }) => code === 'PARENT_BRIEF')) return { outcome: 'absent' };
  return {
    outcome: 'problem', severity: 'warning', message: 'The brief is still the one of the delivery that this was cloned from.',
    fix: goTo(delivery, 'overview', 'documentation-links'),
  };
});

const isOwnWork = ({ known }: Delivery) => known.parent?.value === '';

/** Asks only of a clone. */
function ofClone({ needs, answer }: Check): Check {
  return { needs, answer: (delivery) => isOwnWork(delivery) ? { outcome: 'absent' } : answer(delivery) };
}

/** C17: a clone keeps links and sign-offs of its parent and resets the QA status (S43; `clone()` of Experimenter). */
export const cloneLeftovers = defineRule(
  'clone.leftovers', check(['parent'], () => ({ outcome: 'absent' })), ofClone(signoffs), ofClone(brief),
);
