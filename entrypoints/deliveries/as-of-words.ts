import { viewer } from '@/components/live/use-now';

/** The present moment as files say it: `25 November 2026 at 18:24`. */
export function asOfWords(): string {
  const { locale } = viewer();
  return Temporal.Now.zonedDateTimeISO().toLocaleString(locale, { dateStyle: 'long', timeStyle: 'short' });
}
