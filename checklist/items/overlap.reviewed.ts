import { ABSENT, ask } from '../answers';
import { fingerprint } from '../fingerprint';
import { goTo } from '../go-to';
import { quote } from '../quote';
import { check, defineRule } from '../rule';

const warnings = check(['overlapWarnings'], ({ overlapWarnings }, delivery) => {
  const [first] = overlapWarnings;
  if (first === undefined) return ABSENT;
  return ask({
    severity: 'warning',
    message: `Experimenter warns: ${quote(first)}`,
    fix: goTo(delivery, 'summary'),
    about: fingerprint(overlapWarnings.join('\n')),
  });
});

/** C13: overlap warnings block nothing, but may cost clients (S52). A tick lasts until their text changes. */
export const overlapReviewed = defineRule('overlap.reviewed', warnings);
