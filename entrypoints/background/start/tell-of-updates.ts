import { browser } from '@/platform/browser';
import { changeBetween, CHANGES } from '@/platform/changes';
import { records } from '../records';

/** After an update that changes what owners do, the panel has one line about it, once. A first installation tells nothing. */
export function startTellingOfUpdates(): void {
  browser.runtime.onInstalled.addListener(({ reason, previousVersion }) => {
    if (reason !== 'update' || !previousVersion) return;
    const change = changeBetween(previousVersion, browser.runtime.getManifest().version, CHANGES);
    if (change) void records().changeSettings({ news: change.version });
  });
}
