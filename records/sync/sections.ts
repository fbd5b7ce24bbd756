import type { KnownFact } from '@/checklist/report/report';
import { parseDelivery } from '../kept/delivery-record';
import { entriesOf, fromEntries } from '../kept/entries';
import {
  packFacts,
  packProgress,
  packRegisters,
  unpackFacts,
  unpackProgress,
  unpackRegisters,
} from './packed-entries';
import type { PackedEntries } from './packed-entries';
import { parsePerson } from '../kept/person-record';
import { DEVICE_SETTINGS, parseSettings } from '../kept/settings-record';
import { deliveryKeyIn, KEYS } from '../kept/stored-keys';

/** The sections of a record that browser sync carries: answers, facts, marks, progress, settings. */
export const SECTIONS = ['a', 'f', 'm', 'p', 's'] as const;

/** Packed entries by section and name. */
export type Sections = Partial<Record<(typeof SECTIONS)[number], PackedEntries>>;

/** The few facts worth carrying: enough to name a delivery on another device and to know that it is over. */
const CARRIED_FACTS: ReadonlySet<string> = new Set(['name', 'stage', 'deliveryType']);

/**
 * What is carried of the record under a key of local storage. `null`: nothing, because nobody did anything
 * about it, or because such a record stays on its device.
 */
export function sectionsOf(storeKey: string, stored: unknown): Sections | null {
  if (storeKey === KEYS.person) {
    const { answers, progress } = parsePerson(stored);
    return unlessEmpty({ a: packRegisters(answers), p: packProgress(progress) });
  }
  if (storeKey === KEYS.settings) {
    const settings = parseSettings(stored);
    for (const name of DEVICE_SETTINGS) delete settings[name];
    return unlessEmpty({ s: packRegisters(settings) });
  }
  const record = deliveryKeyIn(storeKey) === null ? null : parseDelivery(stored);
  if (!record) return null;
  const own = unlessEmpty({ m: packRegisters(record.marks), p: packProgress(record.progress) });
  const facts = fromEntries(entriesOf(record.facts).filter(([name]) => CARRIED_FACTS.has(name)));
  return own && { ...own, f: packFacts(facts) };
}

/**
 * The way back: a record as it is stored, still unchecked. Give it to `mergeStored`, which drops what does
 * not hold.
 */
export function recordOfSections(storeKey: string, sections: Sections): object {
  if (storeKey === KEYS.settings) return unpackRegisters(sections.s);
  const progress = unpackProgress(sections.p);
  if (storeKey === KEYS.person) return { answers: unpackRegisters(sections.a), progress };
  const facts = unpackFacts(sections.f);
  const lastSeenAt = Math.max(0, ...entriesOf<KnownFact<unknown>>(facts).map(([, { at }]) => at));
  return { facts, progress, marks: unpackRegisters(sections.m), firstSeenAt: lastSeenAt, lastSeenAt };
}

function unlessEmpty(sections: Sections): Sections | null {
  return Object.values(sections).some((section) => Object.keys(section).length > 0) ? sections : null;
}
