import type { Tell } from './ask/use-tell';
import type { Delivery } from '@/records/kept/delivery-record';
import { t } from '@/platform/words';

/** A week, in ms. */
const WEEK = 7 * 24 * 3_600_000;

interface QuietenProps {
  delivery: Delivery;
  name: string;
  /** Epoch ms. */
  now: number;
  tell: Tell;
}

/** Silences the reminders of one delivery, for a week or for good, and wakes them again. */
export function Quieten({ delivery: { key, muted, snoozedUntil = 0 }, name, now, tell }: QuietenProps) {
  const snoozed = snoozedUntil > now;
  const mark = (change: { muted?: boolean; snoozedUntil?: number }, done: string) =>
    void tell({ type: 'change-delivery', key, change }, done);
  if (muted || snoozed) {
    const until = new Date(snoozedUntil).toLocaleDateString(undefined, { day: 'numeric', month: 'long' });
    return (
      <span className="quieten">
        <span className="muted">{muted ? t('shared.muted') : t('shared.quietUntil', { until })}</span>
        <button
          type="button"
          className="quiet"
          aria-label={t('shared.remindMeOfNameAgain', { name })}
          onClick={() => mark({ muted: false, snoozedUntil: 0 }, t('shared.remindersAreBack'))}
        >
          {t('shared.remindAgain')}
        </button>
      </span>
    );
  }
  return (
    <details className="quieten">
      <summary aria-label={t('shared.quietenRemindersOfName', { name })}>⋯</summary>
      <span className="actions">
        <button
          type="button"
          onClick={() => mark({ snoozedUntil: now + WEEK }, t('shared.quietForAWeekSaid'))}
        >
          {t('shared.quietForAWeek')}
        </button>
        <button type="button" onClick={() => mark({ muted: true }, t('shared.mutedSaid'))}>
          {t('shared.mute')}
        </button>
      </span>
    </details>
  );
}
