import type { HostWarning } from '@/experimenter/page-facts';
import { ABSENT, ask } from '../rules/answers';
import { fingerprint } from '../rules/fingerprint';
import { goTo } from '../rules/go-to';
import { counted, quote } from '../report/phrases';
import type { Fix } from '../report/report';
import { check, defineRule } from '../rules/rule';
import type { Delivery } from '../rules/delivery';

/** Experimenter's own "Learn more" where all its warnings share one; its address is the host's, so only https. */
function learnMore(warnings: readonly HostWarning[], delivery: Delivery): Fix {
  const urls = new Set(warnings.map(({ url }) => url));
  const [url] = urls;
  const isOne = urls.size === 1 && url !== undefined && URL.parse(url)?.protocol === 'https:';
  return isOne ? { label: 'Learn more', url } : goTo(delivery, 'warnings');
}

const seen = check(['warnings'], ({ warnings }, delivery) => {
  const texts = warnings.map(({ text }) => quote(text));
  const [first, ...others] = texts;
  if (first === undefined) return ABSENT;
  return ask({
    severity: 'warning',
    fix: learnMore(warnings, delivery),
    about: fingerprint(warnings.map(({ text }) => text).join('\n')),
    ...(others.length > 0
      ? { message: `Experimenter shows ${counted(texts.length, 'warning')}:`, parts: texts }
      : { message: `Experimenter warns: ${first}` }),
  });
});

/**
 * C13: Experimenter's warnings block nothing, but may cost clients or reach the wrong ones (S52). A tick lasts
 * until their text changes. They speak of overlap and of other things, so we say no more than they do.
 */
export const overlapReviewed = defineRule('overlap.reviewed', seen);
