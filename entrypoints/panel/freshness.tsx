import { PAGE_NAMES } from '@/checklist/words/page-names';
import { oldestSeen } from '@/checklist/report/oldest-seen';
import type { Report } from '@/checklist/report/report';
import { timeAgo } from '@/components/look/time-ago';
import { useNow } from '@/components/live/use-now';
import { useRefresh } from './use-refresh';

const WORDS = { idle: 'Refresh', asking: 'Refreshing…', failed: 'Try again' } as const;

/** How old the facts behind the report are, and a way to have them read anew. */
export function Freshness({ report, tabId }: { report: Report; tabId: number }) {
  const now = useNow();
  const oldest = oldestSeen(report);
  const { state, refresh } = useRefresh(tabId, report);
  if (!oldest) return null;
  return (
    <p className="freshness muted">
      <span>{`Seen on ${PAGE_NAMES[oldest.page]} ${timeAgo(oldest.at, now.epochMilliseconds)}`}</span>
      <button type="button" className="quiet" disabled={state === 'asking'} onClick={refresh}>
        {WORDS[state]}
      </button>
      <output>{state === 'failed' ? 'Experimenter could not be read just now.' : ''}</output>
    </p>
  );
}
