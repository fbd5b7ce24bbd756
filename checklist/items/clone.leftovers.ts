import { SIGNOFFS } from '@/guide/vocabulary';
import { ABSENT, done, warning } from '../rules/answers';
import { goTo } from '../rules/go-to';
import { judgeLinks } from '../rules/judge-links';
import { quote } from '../report/phrases';
import { check, checkWhenShown, defineRule } from '../rules/rule';
import type { Check } from '../rules/rule';

const signoffs = check(['signoffs', 'qaStatus'], (facts, delivery) => {
  const isStale = facts.qaStatus === 'not-set' && SIGNOFFS.some((name) => facts.signoffs[name]?.signed);
  const parentSlug = quote(delivery.known.parent?.value ?? '');
  if (!isStale) return done(`Cloned from ${parentSlug}: nothing left over was seen.`);
  const message = 'A sign-off is ticked while the QA status is not set: it came with the clone.';
  return warning(message, goTo(delivery, 'signoffs'));
});

const brief = checkWhenShown(['links'], ({ links }, delivery) => {
  const { list } = judgeLinks(links, delivery);
  if (!list.some(({ code }) => code === 'PARENT_BRIEF')) return ABSENT;
  const message = 'The brief is still the one of the delivery that this was cloned from.';
  return warning(message, goTo(delivery, 'edit-links'));
});

/**
 * Asks only of a clone. An empty parent means that the page shows there is none, and no parent that none was
 * shown: neither is a clone.
 */
function ofClone({ needs, answer }: Check): Check {
  return { needs, answer: (delivery) => (delivery.known.parent?.value ? answer(delivery) : ABSENT) };
}

/**
 * C17: a clone keeps its parent's links and sign-offs and resets the QA status (S43; Experimenter's `clone`).
 */
export const cloneLeftovers = defineRule('clone.leftovers', ofClone(signoffs), ofClone(brief));
