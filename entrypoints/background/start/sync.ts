import { browser } from '@/platform/browser';
import { KEYS } from '@/records/kept/stored-keys';
import { records } from '../records';

const RETRY_ALARM = 'sync-retry';

/** An alarm and not a timer: after a failure the wait may be an hour, and the background sleeps long before that. */
async function planRetry(): Promise<void> {
  const { nextRetryAt } = await records().syncState();
  if (nextRetryAt === undefined) await browser.alarms.clear(RETRY_ALARM);
  else await browser.alarms.create(RETRY_ALARM, { when: Math.max(nextRetryAt, Date.now()) });
}

const exchange = () => void records().syncNow();

/**
 * Sets browser sync going, each time the background starts: carries what an earlier life left waiting, exchanges
 * everything when the browser starts, and tries again when a failure said so.
 */
export function startSync(): void {
  browser.runtime.onStartup.addListener(exchange);
  browser.runtime.onInstalled.addListener(exchange);
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === RETRY_ALARM) exchange();
  });
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && KEYS.sync in changes) void planRetry();
  });
  void records().resumeSync();
  void planRetry();
}
