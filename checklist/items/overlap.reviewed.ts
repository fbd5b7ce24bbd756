import { ABSENT, ask } from '../rules/answers';
import { fingerprint } from '../rules/fingerprint';
import { goTo } from '../rules/go-to';
import { quote } from '../report/phrases';
import { check, defineRule } from '../rules/rule';

const seen = check(['warnings'], ({ warnings }, delivery) => {
  const [first] = warnings;
  if (first === undefined) return ABSENT;
  return ask({
    severity: 'warning',
    message: `Experimenter warns: ${quote(first.text)}`,
    fix: goTo(delivery, 'summary'),
    about: fingerprint(warnings.map(({ text }) => text).join('\n')),
  });
});

/** C13: overlap warnings block nothing, but may cost clients (S52). A tick lasts until their text changes. */
export const overlapReviewed = defineRule('overlap.reviewed', seen);
