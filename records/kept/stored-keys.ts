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
const DRAFT = 'draft:';

/**
 * Where a field of the panel keeps what is typed and not saved yet, as plain text. It belongs to this device: neither
 * exported nor synced, and written by the panel itself, so that it needs no background to be awake.
 */
export function draftKeyOf(deliveryKey: string, item: string, field: string): string {
  return `${DRAFT}${deliveryKey}:${item}:${field}`;
}

export const isDraftKey = (storeKey: string): boolean => storeKey.startsWith(DRAFT);

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
