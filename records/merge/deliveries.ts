import type { DeliveryRecord } from '../kept/delivery-record';
import { mergeByLastWriter } from '../kept/last-writer';

/**
 * Joins what two devices, or a device and an imported file, know of one delivery. The laws of `last-
 * writer.ts` hold.
 */
export function mergeDeliveries(one: DeliveryRecord, other: DeliveryRecord): DeliveryRecord {
  return {
    facts: mergeByLastWriter(one.facts, other.facts),
    progress: mergeByLastWriter(one.progress, other.progress),
    marks: mergeByLastWriter(one.marks, other.marks),
    firstSeenAt: earlierSight(one.firstSeenAt, other.firstSeenAt),
    lastSeenAt: Math.max(one.lastSeenAt, other.lastSeenAt),
    ...((one.listedAt || other.listedAt) && { listedAt: Math.max(one.listedAt ?? 0, other.listedAt ?? 0) }),
  };
}

/** The earlier of two times, where 0 means never. */
function earlierSight(one: number, other: number): number {
  return one && other ? Math.min(one, other) : one || other;
}
