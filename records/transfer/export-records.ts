import { DEVICE_SETTINGS, parseSettings } from '../kept/settings-record';
import { deliveryKeyIn, KEYS } from '../kept/stored-keys';

/** What an exported file calls itself. */
export const EXPORT_FORMAT = 'preflight-records';

/** A whole exported file. `records` holds what local storage holds, under the same keys, as of `version`. */
export interface ExportFile {
  format: typeof EXPORT_FORMAT;
  version: number;
  /** ISO date and time. */
  exportedAt: string;
  records: Record<string, unknown>;
}

/** The keys that an export carries beside the deliveries. Device, backups and the state of sync stay here. */
const EXPORTED: ReadonlySet<string> = new Set([
  KEYS.person,
  KEYS.settings,
  KEYS.reminders,
  KEYS.teamGuide,
  KEYS.ownGuide,
]);

export function isExported(storeKey: string): boolean {
  return EXPORTED.has(storeKey) || deliveryKeyIn(storeKey) !== null;
}

/**
 * Everything that the owner may want elsewhere or back, as one file.
 *
 * @param stored everything in local storage
 * @param now epoch ms
 */
export function exportRecords(stored: Record<string, unknown>, version: number, now: number): ExportFile {
  const records = Object.fromEntries(Object.entries(stored).filter(([key]) => isExported(key)));
  if (KEYS.settings in records) records[KEYS.settings] = withoutDeviceSettings(records[KEYS.settings]);
  return { format: EXPORT_FORMAT, version, exportedAt: new Date(now).toISOString(), records };
}

/** Settings of one screen make no sense on another. */
export function withoutDeviceSettings(settings: unknown): object {
  const kept = parseSettings(settings);
  for (const name of DEVICE_SETTINGS) delete kept[name];
  return kept;
}
