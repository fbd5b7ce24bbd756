import { askBackground } from '@/components/ask/ask-background';
import { timeAgo } from '@/components/look/time-ago';
import { useNow } from '@/components/live/use-now';
import { SYNC_LIMITS } from '@/records/sync/bytes';
import type { SyncError, SyncState } from '@/records/sync/state';
import type { PartProps } from '../part-props';
import { sizeInWords } from './size-in-words';

const ERRORS: Readonly<Record<SyncError, string>> = {
  quota: 'The browser’s sync has no room for it.',
  rate: 'The browser’s sync asked for a pause.',
  unavailable: 'The browser’s sync did not take it.',
  'device-full': 'This device has no room for what came from another one.',
};

/** How browser sync stands: what it carries, what stays here, what went wrong last, and when it is tried again. */
export function SyncStatus({ kept: { sync }, say }: PartProps) {
  const now = useNow().epochMilliseconds;
  const exchange = async () => {
    const state = await askBackground({ type: 'sync-now' });
    say(state && !state.lastError ? 'Synced.' : 'Not synced. Everything is kept on this device.');
  };
  return (
    <section className="part" aria-label="Browser sync" data-sync={stateOf(sync)}>
      <h3>Browser sync</h3>
      <p className="muted">
        Carries ticks, notes and settings to your other browsers of the same account, where sync is switched
        on.
      </p>
      <ul className="bullets">
        {linesOf(sync, now).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className="actions">
        <button type="button" onClick={() => void exchange()}>
          {sync.lastError ? 'Try again now' : 'Sync now'}
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
  return [
    `Carried: ${sizeInWords(bytes)} of ${sizeInWords(SYNC_LIMITS.total)}${syncedAt === undefined ? '' : `, ${timeAgo(syncedAt, now)}`}.`,
    ...(localOnly > 0
      ? [
          `Only on this device, wholly or in part, for want of room: ${localOnly} ${localOnly === 1 ? 'record' : 'records'}.`,
        ]
      : []),
    ...(pending ? ['Changes wait to be carried. They are safe on this device.'] : []),
    ...(lastError ? [`${ERRORS[lastError]} ${nextTry(nextRetryAt, now)}`] : []),
  ];
}

function nextTry(at: number | undefined, now: number): string {
  const minutes = Math.max(1, Math.ceil(((at ?? now) - now) / 60_000));
  return `Preflight tries again in ${minutes === 1 ? 'a minute' : `${minutes} minutes`}.`;
}
