import type { LinkVerdict } from '@/links/verdict/verdict';
import { t } from '@/platform/words';
import { OutcomeIcon } from './outcome-icon';

const WORDS = {
  ok: t('shared.fine'),
  info: t('shared.note'),
  warning: t('shared.warning'),
  error: t('shared.error'),
} as const;

/** A verdict on a link as a shape and in words. */
export function VerdictWords({ verdict: { severity, message } }: { verdict: LinkVerdict }) {
  const mark = severity === 'ok' ? { outcome: 'done' as const } : { outcome: 'problem' as const, severity };
  return (
    <span className="verdict" data-severity={severity}>
      <OutcomeIcon item={mark} word={WORDS[severity]} />
      <span>{message}</span>
    </span>
  );
}
