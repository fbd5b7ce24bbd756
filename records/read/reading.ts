import type { Guide } from '@/guide/schema';
import type { Delivery, DeliveryRecord } from '../kept/delivery-record';
import { readGuide } from '../policy/guide-layers';
import type { Person } from '../kept/person-record';
import { readDeliveries, readDelivery, readKeptDeliveries, readPerson, readSettings } from './records';
import type { Settings } from '../kept/settings-record';
import { gathered } from '../store/gathered';
import type { ReadableArea } from '../store/storage-area';

/**
 * The reading side of the records: the background's `Records` fit it, and so does what a page makes for
 * itself.
 */
export interface Reading {
  delivery(key: string): Promise<Delivery | null>;
  deliveries(): Promise<Delivery[]>;
  /** The kept records of these deliveries, by key; those never seen, or forgotten, are not among them. */
  keptDeliveries(keys: readonly string[]): Promise<Map<string, DeliveryRecord>>;
  person(): Promise<Person>;
  settings(): Promise<Settings>;
  /** The guide with every layer over it. */
  guide(): Promise<Guide>;
}

/**
 * Reads straight from storage, as the extension's own pages do: nothing has to be awake for it. What is read side by side is
 * one question to the browser. `now` is epoch ms.
 */
export function readingFrom(area: ReadableArea, now: () => number = Date.now): Reading {
  const local = gathered(area);
  return {
    delivery: (key) => readDelivery(local, key, now()),
    deliveries: () => readDeliveries(local, now()),
    keptDeliveries: (keys) => readKeptDeliveries(local, keys),
    person: () => readPerson(local, now()),
    settings: () => readSettings(local),
    guide: async () => (await readGuide(local)).guide,
  };
}
