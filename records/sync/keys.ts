import { deliveryKeyIn, isDeliveryKey, KEYS, storeKeyOf } from '../kept/stored-keys';

/** Deliveries are most of what is carried, so their keys are short. */
const DELIVERY = 'd:';

/** The key in browser sync of part `part` (from 0) of the record under a key of local storage. */
export function syncKeyOf(storeKey: string, part: number): string {
  const delivery = deliveryKeyIn(storeKey);
  const key = delivery === null ? storeKey : DELIVERY + delivery;
  return part === 0 ? key : `${key}~${part}`;
}

/** The key of local storage behind a key of browser sync; `null` when it is none of ours. */
export function storeKeyOfItem(syncKey: string): string | null {
  const key = syncKey.replace(/~\d+$/, '');
  if (key === KEYS.person || key === KEYS.settings) return key;
  const delivery = key.startsWith(DELIVERY) ? key.slice(DELIVERY.length) : '';
  return isDeliveryKey(delivery) ? storeKeyOf(delivery) : null;
}
