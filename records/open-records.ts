import type { Delivery } from './delivery-record';
import { openStore } from './open-store';
import type { Person } from './person-record';
import { readDeliveries, readDelivery, readPerson, readSettings } from './read-records';
import type { Settings } from './settings-record';
import type { StorageArea } from './storage-area';
import { deliveryWrites } from './write-deliveries';
import type { DeliveryWrites } from './write-deliveries';
import { ownerWrites } from './write-owner';
import type { OwnerWrites } from './write-owner';
import { createWriter } from './writer';

export interface RecordsOptions {
  local: StorageArea;
  /** Browser sync, where there is one. */
  sync?: StorageArea;
  /** Epoch ms. */
  now: () => number;
  /** A fresh random id: this device's name from its first opening on. A device that has one keeps it. */
  device: string;
}

/**
 * Everything that the extension keeps. Only the background opens records; pages read them with `read-records.ts`.
 * Writes answer `{ ok: false, reason, message }` when they did not happen, and never throw.
 */
export interface Records extends DeliveryWrites, OwnerWrites {
  delivery(key: string): Promise<Delivery | null>;
  /** Most lately seen first. */
  deliveries(): Promise<Delivery[]>;
  person(): Promise<Person>;
  settings(): Promise<Settings>;
}

/** Opens the records at once, so that listeners can be added while the background starts; the first write prepares. */
export function openRecords({ local, now, device }: RecordsOptions): Records {
  const write = createWriter(local, openStore(local, device));
  return {
    ...deliveryWrites(write, now),
    ...ownerWrites(write, now),
    delivery: (key) => readDelivery(local, key),
    deliveries: () => readDeliveries(local),
    person: () => readPerson(local),
    settings: () => readSettings(local),
  };
}
