import { entriesOf, fromEntries } from '../kept/entries';
import type { Policy } from './read-policy';
import { DEFAULT_SETTINGS } from '../kept/settings-record';
import type { Settings, SettingsRecord } from '../kept/settings-record';

/** Where a setting in force comes from. One from a policy cannot be edited. */
export type SettingSource = 'default' | 'mine' | 'policy';

/** For each setting, who set it. */
export function settingSources(own: SettingsRecord, policy: Policy): Record<keyof Settings, SettingSource> {
  const names = Object.keys(DEFAULT_SETTINGS);
  return fromEntries(names.map((name) => [name, sourceOf(name, own, policy)]));
}

function sourceOf(name: string, own: SettingsRecord, policy: Policy): SettingSource {
  if (Object.hasOwn(policy.settings, name)) return 'policy';
  const mine = new Map(entriesOf<{ value: unknown }>(own)).get(name);
  return mine && mine.value !== null ? 'mine' : 'default';
}
