import type { PageFacts } from '@/experimenter/page-facts';
import { changeItem } from './item';
import type { ItemChange } from './item';
import { changeRegisters } from './registers';
import { entriesOf, ownEntry } from '../kept/entries';
import { LONGEST } from '../kept/progress-schema';
import { deliveryKey } from '../kept/delivery-key';
import { leaving } from '@/calendar/deliveries/leaves';
import { heldFacts, listedAtOf, NEVER_SEEN, parseDelivery } from '../kept/delivery-record';
import type { DeliveryRecord } from '../kept/delivery-record';
import { factsOfRow, seePage } from './see-page';
import { parsePerson, personOf } from '../kept/person-record';
import { deliveryKeyIn, isDeliveryKey, KEYS, storeKeyOf } from '../kept/stored-keys';
import type { WriteFailure, WriteResult } from '../store/write-result';
import type { Write } from '../store/writer';

/** What may be written about deliveries. Each is repeatable: doing it twice is doing it once. */
export interface DeliveryWrites {
  /** A page of one delivery was seen at `at` (epoch ms). */
  see(key: string, page: PageFacts, at: number): Promise<WriteResult>;
  /**
   * A list was seen. The home page adds the deliveries it shows; other lists only refresh those already
   * known.
   */
  seeList(origin: string, page: PageFacts, at: number): Promise<WriteResult>;
  /** Ticks, unticks, calls not needed, or adds a note or evidence. */
  changeItem(key: string, itemId: string, change: ItemChange): Promise<WriteResult>;
  /** `snoozedUntil` is epoch ms; 0 wakes it. */
  changeDelivery(key: string, change: DeliveryChange): Promise<WriteResult>;
  /** Hides a delivery until it is seen again. Its ticks stay. */
  forget(key: string): Promise<WriteResult>;
  /** Removes what was only seen, too long ago or too many (`calendar/deliveries/leaves.ts`). */
  letSeenLeave(at: number): Promise<WriteResult>;
}

/** What the owner may say of a whole delivery, short of forgetting it. */
export interface DeliveryChange {
  muted?: boolean;
  pinned?: boolean;
  snoozedUntil?: number;
}

/** @param now epoch ms */
export function deliveryWrites(write: Write, now: () => number): DeliveryWrites {
  type Update = (record: DeliveryRecord, device: string) => DeliveryRecord | WriteFailure;
  const change = (key: string, update: Update) =>
    write([storeKeyOf(key)], (stored, device) => {
      if (!isDeliveryKey(key)) return 'invalid';
      const record = parseDelivery(stored[storeKeyOf(key)]) ?? NEVER_SEEN;
      const after = update(record, device);
      if (typeof after === 'string') return after;
      return after === record ? {} : { [storeKeyOf(key)]: after };
    });
  const mark = (key: string, marks: DeliveryChange & { forgotten?: boolean }) =>
    change(key, (record, device) => ({
      ...record,
      marks: changeRegisters(record.marks, marks, Math.max(now(), record.lastSeenAt), device),
    }));
  return {
    see: (key, page, at) => change(key, (record) => seePage(record, page, at, now())),
    seeList: (origin, page, at) => seeList(write, origin, page, at, now()),
    changeItem: (key, itemId, itemChange) =>
      change(key, (record, device) => {
        const progress = changeItem(record.progress, itemId, itemChange, now(), device);
        if (progress) return { ...record, progress };
        return isTooLong(itemChange) ? 'too-long' : 'invalid';
      }),
    changeDelivery: mark,
    forget: (key) => mark(key, { forgotten: true }),
    letSeenLeave: (at) => letSeenLeave(write, at),
  };
}

function isTooLong(change: ItemChange): boolean {
  return entriesOf<number>(LONGEST).some(([name, most]) => {
    const text = ownEntry<unknown>(change, name);
    return typeof text === 'string' && text.length > most;
  });
}

function seeList(
  write: Write,
  origin: string,
  page: PageFacts,
  at: number,
  now: number,
): Promise<WriteResult> {
  const rows = new Map(
    (page.rows ?? [])
      .map((row) => [deliveryKey(origin, row.slug), row] as const)
      .filter(([key]) => isDeliveryKey(key))
      .map(([key, row]) => [storeKeyOf(key), row]),
  );
  const mayBe = new Map(Object.entries(page.mayBe ?? {}));
  return write([...rows.keys()], (stored) =>
    Object.fromEntries(
      [...rows].flatMap(([storeKey, row]) => {
        const known = parseDelivery(stored[storeKey]);
        if (!known && page.page !== 'home') return [];
        const record = known ?? NEVER_SEEN;
        const facts = factsOfRow(row, mayBe.get(row.slug));
        const after = seePage(record, { page: page.page, facts }, at, now);
        if (page.page === 'home' && (after !== record || !record.listedAt))
          return [[storeKey, { ...after, listedAt: at }]];
        return after === record ? [] : [[storeKey, after]];
      }),
    ),
  );
}

function letSeenLeave(write: Write, at: number): Promise<WriteResult> {
  return write(null, (stored) => {
    const kept = Object.entries(stored).flatMap(([storeKey, value]) => {
      const record = deliveryKeyIn(storeKey) === null ? null : parseDelivery(value);
      return record
        ? [[storeKey, { ...record, facts: heldFacts(record.facts), listedAt: listedAtOf(record) }] as const]
        : [];
    });
    const { user } = personOf(parsePerson(stored[KEYS.person]));
    return Object.fromEntries(leaving(new Map(kept), user, at).map((storeKey) => [storeKey, undefined]));
  });
}
