import { notBeyond } from '../kept/not-beyond';
import { deliveryOf, isForgotten, parseDelivery } from '../kept/delivery-record';
import type { Delivery, DeliveryRecord } from '../kept/delivery-record';
import { parsePerson, personOf } from '../kept/person-record';
import type { Person } from '../kept/person-record';
import { parseReminders } from '../kept/reminders-record';
import type { ShownReminders } from '../kept/reminders-record';
import { readPolicy } from '../policy/read-policy';
import { settingSources } from '../policy/setting-sources';
import type { SettingSource } from '../policy/setting-sources';
import { parseSettings, settingsOf } from '../kept/settings-record';
import type { Settings, SettingsRecord } from '../kept/settings-record';
import type { ReadableArea } from '../store/storage-area';
import { deliveryKeyIn, KEYS, storeKeyOf } from '../kept/stored-keys';

/** One delivery by its key (`deliveryKey`); `null` when it was never seen, or forgotten. */
export async function readDelivery(local: ReadableArea, key: string, now: number): Promise<Delivery | null> {
  const storeKey = storeKeyOf(key);
  return shownDelivery(key, (await local.get(storeKey))[storeKey], now);
}

/** The records of these deliveries, by key, in one reading of the store. */
export async function readKeptDeliveries(
  local: ReadableArea,
  keys: readonly string[],
): Promise<Map<string, DeliveryRecord>> {
  const stored = await local.get(keys.map(storeKeyOf));
  return new Map(
    keys.flatMap((key) => {
      const record = parseDelivery(stored[storeKeyOf(key)]);
      return record && !isForgotten(record) ? [[key, record] as const] : [];
    }),
  );
}

/** Every delivery that is kept, most lately seen first. */
export async function readDeliveries(local: ReadableArea, now: number): Promise<Delivery[]> {
  const found = Object.entries(await local.get(null)).flatMap(([storeKey, value]) => {
    const key = deliveryKeyIn(storeKey);
    const delivery = key === null ? null : shownDelivery(key, value, now);
    return delivery ? [delivery] : [];
  });
  return found.sort((one, other) => other.lastSeenAt - one.lastSeenAt);
}

/** What is known of the owner. */
export async function readPerson(local: ReadableArea, now: number): Promise<Person> {
  return personOf(
    notBeyond(parsePerson((await local.get(KEYS.person))[KEYS.person]), { beyond: now, takenAs: now }),
  );
}

/** Which reminders were shown, and when. */
export async function readReminders(local: ReadableArea): Promise<ShownReminders> {
  return parseReminders((await local.get(KEYS.reminders))[KEYS.reminders]);
}

/** The settings in force: a policy over what the owner set over the defaults. */
export async function readSettings(local: ReadableArea): Promise<Settings> {
  const [own, policy] = await Promise.all([ownSettings(local), readPolicy(local)]);
  return { ...settingsOf(own), ...policy.settings };
}

/** Who set each of them. */
export async function readSettingSources(
  local: ReadableArea,
): Promise<Record<keyof Settings, SettingSource>> {
  const [own, policy] = await Promise.all([ownSettings(local), readPolicy(local)]);
  return settingSources(own, policy);
}

async function ownSettings(local: ReadableArea): Promise<SettingsRecord> {
  return parseSettings((await local.get(KEYS.settings))[KEYS.settings]);
}

/** Calls back after every change in the area with the keys that changed, until `signal` is aborted. */
export function watchRecords(
  local: Pick<ReadableArea, 'onChanged'>,
  callback: (keys: string[]) => void,
  signal: AbortSignal,
): void {
  if (signal.aborted) return;
  const listener = (changes: object) => callback(Object.keys(changes));
  local.onChanged.addListener(listener);
  signal.addEventListener('abort', () => local.onChanged.removeListener(listener), { once: true });
}

/** What a wrong clock stamped beyond `now` (epoch ms) is taken as now. */
function shownDelivery(key: string, value: unknown, now: number): Delivery | null {
  const record = parseDelivery(value);
  return record && !isForgotten(record)
    ? deliveryOf(key, notBeyond(record, { beyond: now, takenAs: now }))
    : null;
}
