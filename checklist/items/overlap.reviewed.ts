import { ABSENT, ask } from '../rules/answers';
import { fingerprint } from '../rules/fingerprint';
import { goTo } from '../rules/go-to';
import { quote } from '../report/phrases';
import { check, defineRule } from '../rules/rule';

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
