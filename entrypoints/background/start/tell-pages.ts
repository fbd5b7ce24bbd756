import type { Storage } from 'webextension-polyfill';
import { browser } from '@/platform/browser';
import { canonicalJson } from '@/records/kept/canonical-json';
import { parseSettings } from '@/records/kept/settings-record';
import { KEYS } from '@/records/kept/stored-keys';
import { experimenterTabs } from '../tabs/experimenter-tabs';
import { refreshBadges } from '../badge/refresh-badges';
import { tellTab } from '../tabs/tell-tab';

/** Whether the panel is open, and how wide, is each page's own business, until its next visit; news are the panel's. */
function drawnBy(settings: unknown): string {
  const { panelOpen: _open, panelWidth: _width, news: _news, ...others } = parseSettings(settings);
  return canonicalJson(others);
}

function concernsPages(changes: Record<string, Storage.StorageChange>): boolean {
  if ([KEYS.policy, KEYS.teamGuide, KEYS.ownGuide].some((key) => key in changes)) return true;
  const settings = changes[KEYS.settings];
  return settings !== undefined && drawnBy(settings.oldValue) !== drawnBy(settings.newValue);
}

async function tellPages(): Promise<void> {
  const tabs = await experimenterTabs();
  await Promise.all([refreshBadges(), ...tabs.map(({ id }) => tellTab(id, { type: 'settings-changed' }))]);
}

/** Open pages are drawn anew when the owner's settings, a policy or the guide change, and not only when next loaded. */
export function startTellingPages(): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && concernsPages(changes)) void tellPages();
  });
}
