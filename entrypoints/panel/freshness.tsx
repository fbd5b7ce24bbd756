import { PAGE_NAMES } from '@/checklist/words/page-names';
import { oldestSeen } from '@/checklist/report/oldest-seen';
import type { Report } from '@/checklist/report/report';
import { timeAgo } from '@/components/look/time-ago';
import { useNow } from '@/components/live/use-now';
import { t } from '@/platform/words';
import { useRefresh } from './use-refresh';

const WORDS = {
  idle: t('panel.refresh'),
  asking: t('panel.refreshing'),
  failed: t('panel.tryAgain'),
} as const;

/** How old the facts behind the report are, and a way to have them read anew. */
export function Freshness({ report, tabId }: { report: Report; tabId: number }) {
  const now = useNow();
  const oldest = oldestSeen(report);
  const { state, refresh } = useRefresh(tabId, report);
  if (!oldest) return null;
  return (
    <p className="freshness muted">
      <span>
        {t('panel.seenOnPageAgo', {
          page: PAGE_NAMES[oldest.page],
          ago: timeAgo(oldest.at, now.epochMilliseconds),
        })}
      </span>
      <button type="button" className="quiet" disabled={state === 'asking'} onClick={refresh}>
        {WORDS[state]}
      </button>
      <output>{state === 'failed' ? t('panel.experimenterCouldNotBeRead') : ''}</output>
    </p>
  );
}
