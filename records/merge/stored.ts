import { NEVER_SEEN, parseDelivery } from '../kept/delivery-record';
import { mergeByLastWriter } from '../kept/last-writer';
import { mergeDeliveries } from './deliveries';
import { mergePersons, parsePerson } from '../kept/person-record';
import { mergeReminders, parseReminders } from '../kept/reminders-record';
import { parseSettings } from '../kept/settings-record';
import { deliveryKeyIn, KEYS } from '../kept/stored-keys';

/**
 * Joins two records that are kept under one storage key, such as ours and one from another device or a file.
 * Either may be absent or broken: what does not hold is left out. `undefined`: nothing under this key is ever
 * joined.
 */
export function mergeStored(storeKey: string, one: unknown, other: unknown): object | undefined {
  if (storeKey === KEYS.person) return mergePersons(parsePerson(one), parsePerson(other));
  if (storeKey === KEYS.settings) return mergeByLastWriter(parseSettings(one), parseSettings(other));
  if (storeKey === KEYS.reminders) return mergeReminders(parseReminders(one), parseReminders(other));
  if (deliveryKeyIn(storeKey) === null) return undefined;
  return mergeDeliveries(parseDelivery(one) ?? NEVER_SEEN, parseDelivery(other) ?? NEVER_SEEN);
}
