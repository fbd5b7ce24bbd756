import { fingerprint } from '../fingerprint';
import { goTo } from '../go-to';
import { quote } from '../quote';
import { check, defineRule } from '../rule';

/** C13: overlap warnings do not block, but can cause under-enrollment (S52). A tick lasts until their text changes. */
export const overlapReviewed = defineRule('overlap.reviewed', check(['overlapWarnings'], ({ overlapWarnings }, delivery) => {
  const [first] = overlapWarnings;
  if (first === undefined) return { outcome: 'absent' };
  return {
    outcome: 'todo', severity: 'warning', message: `Experimenter warns: ${quote(first)}`, fix: goTo(delivery, 'summary'),
    about: fingerprint(overlapWarnings.join('\n')),
  };
}));
