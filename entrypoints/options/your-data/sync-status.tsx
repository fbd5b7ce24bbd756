import { askBackground } from '@/components/ask/ask-background';
import { timeAgo } from '@/components/look/time-ago';
import { useNow } from '@/components/live/use-now';
import { SYNC_LIMITS } from '@/records/sync/bytes';
import type { SyncError, SyncState } from '@/records/sync/state';
import { t, tCount } from '@/platform/words';
import type { PartProps } from '../part-props';
import { sizeInWords } from './size-in-words';

const ERRORS: Readonly<Record<SyncError, string>> = {
  quota: t('options.theBrowsersSyncHasNoRoom'),
  rate: t('options.theBrowsersSyncAskedForAPause'),
  unavailable: t('options.theBrowsersSyncDidNotTakeIt'),
  'device-full': t('options.thisDeviceHasNoRoom'),
};

/** How browser sync stands: what it carries, what stays here, what went wrong last, and when it is tried again. */
export function SyncStatus({ kept: { sync }, say }: PartProps) {
  const now = useNow().epochMilliseconds;
  const exchange = async () => {
    const state = await askBackground({ type: 'sync-now' });
    say(state && !state.lastError ? t('options.synced') : t('options.notSyncedEverythingIsKept'));
  };
  return (
    <section className="part" aria-label={t('options.browserSync')} data-sync={stateOf(sync)}>
      <h3>{t('options.browserSync')}</h3>
      <p className="muted">{t('options.carriesTicksNotesAndSettings')}</p>
      <ul className="bullets">
        {linesOf(sync, now).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className="actions">
        <button type="button" onClick={() => void exchange()}>
          {sync.lastError ? t('options.tryAgainNow') : t('options.syncNow')}
        </button>
      </p>
    </section>
  );
}

function stateOf({ lastError, pending }: SyncState): string {
  if (lastError) return 'failed';
  return pending ? 'pending' : 'current';
}

function linesOf(
  { bytes, localOnly, pending, lastError, nextRetryAt, syncedAt }: SyncState,
  now: number,
): string[] {
  const size = { size: sizeInWords(bytes), most: sizeInWords(SYNC_LIMITS.total) };
  return [
    syncedAt === undefined
      ? t('options.carried', size)
      : t('options.carriedAgo', { ...size, ago: timeAgo(syncedAt, now) }),
    ...(localOnly > 0 ? [tCount('options.onlyOnThisDevice', localOnly)] : []),
    ...(pending ? [t('options.changesWaitToBeCarried')] : []),
    ...(lastError ? [`${ERRORS[lastError]} ${nextTry(nextRetryAt, now)}`] : []),
  ];
}

function nextTry(at: number | undefined, now: number): string {
  const minutes = Math.max(1, Math.ceil(((at ?? now) - now) / 60_000));
  return tCount('options.triesAgainInMinutes', minutes);
}
