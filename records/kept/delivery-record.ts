import * as z from 'zod/mini';
import type { KnownFact, KnownFacts, Progress } from '@/checklist/report/report';
import { PAGE_KINDS, type FactName } from '@/experimenter/page-facts';
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
  pinned?: Register<boolean>;
}

/** Facts that can be over: a page shows that there is none any more, or that what was seen no longer holds. */
const PASSING = ['request', 'stage'] as const satisfies readonly FactName[];
export type PassingFact = (typeof PASSING)[number];

/**
 * The facts as they are stored. A passing fact that is over stays as `null` with when it was seen to be over,
 * so that no older sight of it, from another device or a file, brings it back.
 */
export type KeptFacts = Omit<KnownFacts, PassingFact> & {
  [K in PassingFact]?: NonNullable<KnownFacts[K]> | KnownFact<null>;
};

/** One delivery as it is stored, under `delivery:<key>`. Times are epoch ms. */
export interface DeliveryRecord {
  facts: KeptFacts;
  progress: Progress;
  marks: DeliveryMarks;
  /** 0: not seen on this device. */
  firstSeenAt: number;
  lastSeenAt: number;
  /** When Home listed it last, among what its user owns, is subscribed to or follows. Absent: never. */
  listedAt?: number;
}

/** One delivery as the rest of the extension sees it. */
export interface Delivery extends Omit<DeliveryRecord, 'marks' | 'facts' | 'listedAt'> {
  facts: KnownFacts;
  key: string;
  origin: string;
  slug: string;
  muted: boolean;
  pinned: boolean;
  snoozedUntil?: number;
  /** 0: Home never listed it. */
  listedAt: number;
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

const isPassing = (name: string): boolean => (PASSING as readonly string[]).includes(name);

const KNOWN_FACTS: Record<string, z.ZodMiniType> = fromEntries(
  entriesOf<z.ZodMiniType>(FACT_SCHEMAS).map(([name, value]) => [
    name,
    knownFact(isPassing(name) ? z.nullable(value) : value),
  ]),
);
const MARKS = {
  muted: registerOf(z.boolean()),
  snoozedUntil: registerOf(instant),
  forgotten: registerOf(z.boolean()),
  pinned: registerOf(z.boolean()),
};

/** Reads a stored delivery; broken facts, ticks and marks are left out. `null`: it is no delivery at all. */
export function parseDelivery(value: unknown): DeliveryRecord | null {
  if (!isObject(value)) return null;
  const times = sieve<Partial<DeliveryRecord>>(value, (name) =>
    name.endsWith('SeenAt') || name === 'listedAt' ? instant : undefined,
  );
  return {
    facts: sieve<KeptFacts>(value.facts, (name) => ownEntry(KNOWN_FACTS, name)),
    progress: parseProgress(value.progress),
    marks: sieve<DeliveryMarks>(value.marks, (name) => ownEntry<z.ZodMiniType>(MARKS, name)),
    firstSeenAt: times.firstSeenAt ?? 0,
    lastSeenAt: times.lastSeenAt ?? 0,
    ...(times.listedAt && { listedAt: times.listedAt }),
  };
}

/** When Home listed it last, epoch ms; 0 for never. Records of earlier versions tell it by where a fact was seen. */
export function listedAtOf({ listedAt, facts }: DeliveryRecord): number {
  const seenOnHome = entriesOf<KnownFact<unknown>>(facts).filter(([, { page }]) => page === 'home');
  return listedAt ?? Math.max(0, ...seenOnHome.map(([, { at }]) => at));
}

/** The facts that hold: without those that are over. */
export function heldFacts(facts: KeptFacts): KnownFacts {
  return fromEntries(entriesOf<KnownFact<unknown>>(facts).filter(([, { value }]) => value !== null));
}

/** The delivery behind a record. */
export function deliveryOf(key: string, { marks, facts, ...record }: DeliveryRecord): Delivery {
  const snoozedUntil = marks.snoozedUntil?.value ?? 0;
  return {
    key,
    ...deliveryOfKey(key),
    ...record,
    facts: heldFacts(facts),
    muted: marks.muted?.value ?? false,
    pinned: marks.pinned?.value ?? false,
    listedAt: listedAtOf({ marks, facts, ...record }),
    ...(snoozedUntil > 0 && { snoozedUntil }),
  };
}

/** The owner told us to forget it, and it was not seen since. */
export function isForgotten({ marks, lastSeenAt }: DeliveryRecord): boolean {
  return marks.forgotten?.value === true && marks.forgotten.at >= lastSeenAt;
}
