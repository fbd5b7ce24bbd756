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
  undo: 'backup:undo',
  migration: 'backup:migration',
} as const;

const DELIVERY = 'delivery:';

export function storeKeyOf(deliveryKey: string): string {
  return DELIVERY + deliveryKey;
}

/** The delivery key behind a key of local storage; `null` when something else is kept there. */
export function deliveryKeyIn(storeKey: string): string | null {
  return storeKey.startsWith(DELIVERY) ? storeKey.slice(DELIVERY.length) : null;
}
