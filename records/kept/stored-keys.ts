/** The keys of local storage. `v1` of the shapes behind them is described by the `*-record.ts` files. */
export const KEYS = {
  version: 'version',
  device: 'device',
  person: 'person',
  settings: 'settings',
  reminders: 'reminders',
  sync: 'sync-state',
  teamGuide: 'guide:team',
  ownGuide: 'guide:mine',
  policy: 'policy',
  undo: 'backup:undo',
  migration: 'backup:migration',
} as const;

const DELIVERY = 'delivery:';

export function storeKeyOf(deliveryKey: string): string {
  return DELIVERY + deliveryKey;
}

/** The delivery key behind a key of local storage; `null` when something else, or nothing that could be, is kept there. */
export function deliveryKeyIn(storeKey: string): string | null {
  const key = storeKey.startsWith(DELIVERY) ? storeKey.slice(DELIVERY.length) : '';
  return isDeliveryKey(key) ? key : null;
}

/** `<slug>`, `<host>/<slug>` or `http:<host>/<slug>`, as `delivery-key.ts` makes them. */
export function isDeliveryKey(key: string): boolean {
  return key.length <= 400 && /^((http:)?[a-z0-9][\w.-]*(:\d+)?\/)?[\w-]+$/i.test(key);
}
