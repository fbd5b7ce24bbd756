import * as z from 'zod/mini';
import type { KnownFacts, Progress } from '@/checklist/report/report';
import { PAGE_KINDS } from '@/experimenter/page-facts';
import { deliveryOfKey } from './delivery-key';
import { FACT_SCHEMAS } from './fact-schemas';
import { entriesOf, fromEntries, ownEntry } from './entries';
import type { Register } from './last-writer';
import { parseProgress } from './progress-schema';
import { isObject, sieve } from './sieve';
import { instant, registerOf } from './stamp-schema';

/** What the owner said about a whole delivery. `forgotten` hides it until it is seen again. */
interface DeliveryMarks {
  muted?: Register<boolean>;
  snoozedUntil?: Register<number>;
  forgotten?: Register<boolean>;
}

/** One delivery as it is stored, under `delivery:<key>`. Times are epoch ms. */
export interface DeliveryRecord {
  facts: KnownFacts;
  progress: Progress;
  marks: DeliveryMarks;
  /** 0: not seen on this device. */
  firstSeenAt: number;
  lastSeenAt: number;
}

/** One delivery as the rest of the extension sees it. */
export interface Delivery extends Omit<DeliveryRecord, 'marks'> {
  key: string;
  origin: string;
  slug: string;
  muted: boolean;
  snoozedUntil?: number;
}

/** What is known of a delivery before anything is. */
export const NEVER_SEEN: DeliveryRecord = {
  facts: {},
  progress: {},
  marks: {},
  firstSeenAt: 0,
  lastSeenAt: 0,
};

const knownFact = (value: z.ZodMiniType) =>
  z.object({
    value,
    rung: z.string().check(z.maxLength(200)),
    at: instant,
    page: z.enum(PAGE_KINDS),
    since: z.optional(instant),
  });

const KNOWN_FACTS: Record<string, z.ZodMiniType> = fromEntries(
  entriesOf<z.ZodMiniType>(FACT_SCHEMAS).map(([name, value]) => [name, knownFact(value)]),
);
const MARKS = {
  muted: registerOf(z.boolean()),
  snoozedUntil: registerOf(instant),
  forgotten: registerOf(z.boolean()),
};

/** Reads a stored delivery; broken facts, ticks and marks are left out. `null`: it is no delivery at all. */
export function parseDelivery(value: unknown): DeliveryRecord | null {
  if (!isObject(value)) return null;
  const times = sieve<Partial<DeliveryRecord>>(value, (name) =>
    name.endsWith('SeenAt') ? instant : undefined,
  );
  return {
    facts: sieve<KnownFacts>(value.facts, (name) => ownEntry(KNOWN_FACTS, name)),
    progress: parseProgress(value.progress),
    marks: sieve<DeliveryMarks>(value.marks, (name) => ownEntry<z.ZodMiniType>(MARKS, name)),
    firstSeenAt: times.firstSeenAt ?? 0,
    lastSeenAt: times.lastSeenAt ?? 0,
  };
}

/** The delivery behind a record. */
export function deliveryOf(key: string, { marks, ...record }: DeliveryRecord): Delivery {
  const snoozedUntil = marks.snoozedUntil?.value ?? 0;
  return {
    key,
    ...deliveryOfKey(key),
    ...record,
    muted: marks.muted?.value ?? false,
    ...(snoozedUntil > 0 && { snoozedUntil }),
  };
}

/** The owner told us to forget it, and it was not seen since. */
export function isForgotten({ marks, lastSeenAt }: DeliveryRecord): boolean {
  return marks.forgotten?.value === true && marks.forgotten.at >= lastSeenAt;
}
