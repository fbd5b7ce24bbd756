import { t, wordsLanguage } from '@/platform/words';
import { useNow } from '../live/use-now';

const STEPS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

/** "3 minutes ago" for two instants in epoch ms; anything under a minute, or in the future, is "just now". */
export function timeAgo(then: number, now: number): string {
  const words = new Intl.RelativeTimeFormat(wordsLanguage(), { numeric: 'auto' });
  for (const [unit, length] of STEPS) {
    const count = Math.floor((now - then) / length);
    if (count >= 1) return words.format(-count, unit);
  }
  return t('shared.justNow');
}

/** How long ago `at` (epoch ms) was, in words that keep up with the clock. */
export function TimeAgo({ at }: { at: number }) {
  return timeAgo(at, useNow().epochMilliseconds);
}

/** When somebody last looked whether an address is still right. `date` is `YYYY-MM-DD`. */
export function CheckedOn({ date }: { date: string }) {
  const day = Temporal.PlainDate.from(date).toLocaleString(undefined, { dateStyle: 'medium' });
  return <span className="muted checked-on">{t('shared.checkedOnDay', { day })}</span>;
}
