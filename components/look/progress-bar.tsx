import { t } from '@/platform/words';

/** How many of the items of this stage are done; the words carry it, the bar illustrates. */
export function ProgressBar({ done, total }: { done: number; total: number }) {
  const percent = total === 0 ? 100 : Math.round((done / total) * 100);
  return (
    <div className="progress">
      <div
        className="progress-track"
        role="progressbar"
        aria-label={t('shared.checklistProgress')}
        aria-valuemin={0}
        aria-valuemax={total}
        aria-valuenow={done}
        aria-valuetext={t('shared.doneOfTotalDone', { done, total })}
      >
        <div className="progress-fill" style={{ width: `${percent}%` }} />
      </div>
      <span className="muted">{t('shared.doneOfTotalDone', { done, total })}</span>
    </div>
  );
}
