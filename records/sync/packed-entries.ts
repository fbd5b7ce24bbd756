import type { ItemProgress, KnownFact } from '@/checklist/report/report';
import { entriesOf, fromEntries } from '../kept/entries';
import type { Register } from '../kept/last-writer';

/**
 * One entry in the short form that browser sync carries: the place says what each value is, the second is its
 * time.
 */
export type PackedEntry = readonly unknown[];
export type PackedEntries = Record<string, PackedEntry>;

const STATES = new Map<unknown, string>([
  ['o', 'open'],
  ['d', 'done'],
  ['n', 'not-needed'],
]);

/** The texts of an item in their places; new ones come last, so that older versions still read the others. */
const TEXTS = ['reason', 'note', 'evidence', 'by', 'about'] as const;

/**
 * `[first letter of the state, at, device, reason, note, evidence, by, about]`, without absent ones (0) at
 * the end.
 */
export function packProgress(progress: object): PackedEntries {
  return mapEntries(entriesOf<ItemProgress>(progress), ({ state, at, device, ...own }) => {
    const texts = TEXTS.map((name) => own[name] ?? 0);
    while (texts.at(-1) === 0) texts.pop();
    return [state.charAt(0), at, device, ...texts];
  });
}

/** The way back, unchecked. */
export function unpackProgress(packed: PackedEntries = {}): Record<string, unknown> {
  return mapEntries(entriesOf<PackedEntry>(packed), ([state, at, device, ...texts]) => {
    const own = TEXTS.map((name, place) => [name, texts[place]] as const).filter(
      ([, text]) => typeof text === 'string',
    );
    return { state: STATES.get(state), at, device, ...Object.fromEntries(own) };
  });
}

/** `[value, at, device]` */
export function packRegisters(registers: object): PackedEntries {
  return mapEntries(entriesOf<Register<unknown>>(registers), ({ value, at, device }) => [value, at, device]);
}

export function unpackRegisters(packed: PackedEntries = {}): Record<string, unknown> {
  return mapEntries(entriesOf<PackedEntry>(packed), ([value, at, device]) => ({ value, at, device }));
}

/** `[value, at, page]`. Which rung of a reader answered matters only where the page was read. */
export function packFacts(facts: object): PackedEntries {
  return mapEntries(entriesOf<KnownFact<unknown>>(facts), ({ value, at, page }) => [value, at, page]);
}

export function unpackFacts(packed: PackedEntries = {}): Record<string, unknown> {
  return mapEntries(entriesOf<PackedEntry>(packed), ([value, at, page]) => ({
    value,
    rung: 'sync',
    at,
    page,
  }));
}

function mapEntries<V, W>(entries: [string, V][], change: (value: V) => W): Record<string, W> {
  return fromEntries(entries.map(([name, value]) => [name, change(value)]));
}
