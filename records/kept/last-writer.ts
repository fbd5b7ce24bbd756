import { canonicalJson } from './canonical-json';
import { entriesOf, fromEntries } from './entries';

/** When (epoch ms) and by which device something was written. Facts carry no device. */
export interface Stamp {
  at: number;
  device?: string;
}

/** One value with its stamp: a field that several devices may write. `null`: what was there is taken back. */
export interface Register<T> extends Stamp {
  value: T | null;
}

/**
 * The later of two writes of one thing: by time, then by device id, then by content, so that every device
 * picks the same one whichever it met first.
 */
export function laterOf<T extends Stamp>(one: T, other: T): T {
  if (one.at !== other.at) return one.at > other.at ? one : other;
  const [oneDevice, otherDevice] = [one.device ?? '', other.device ?? ''];
  if (oneDevice !== otherDevice) return oneDevice > otherDevice ? one : other;
  return canonicalJson(one) >= canonicalJson(other) ? one : other;
}

/**
 * Joins two maps entry by entry, keeping the later write of each. Commutative, associative and idempotent, so
 * devices agree after any exchange in any order. Nothing is ever removed: a taken-back tick is an entry that
 * says `open`.
 */
export function mergeByLastWriter<T extends { readonly [name in keyof T]?: Stamp }>(one: T, other: T): T {
  const merged = new Map(entriesOf<Stamp>(one));
  for (const [name, entry] of entriesOf<Stamp>(other)) {
    const known = merged.get(name);
    merged.set(name, known ? laterOf(known, entry) : entry);
  }
  return fromEntries(merged);
}

/**
 * No clock is ten years ahead: a stamp further from now (in ms) was made up, and is taken as now wherever it is
 * met, so that there is always room for a later one.
 */
export const MADE_UP = 10 * 366 * 86_400_000;

/** What a write follows: nothing, where the stamp before it was made up. `now` is epoch ms. */
export function unlessMadeUp<T extends Stamp>(previous: T | undefined, now: number): T | undefined {
  return previous && previous.at <= now + MADE_UP ? previous : undefined;
}

/**
 * The stamp for a write that follows `previous`: never earlier than what it replaces, so a device whose clock
 * is behind can still take back what another one wrote.
 */
export function nextStamp(previous: Stamp | undefined, now: number, device: string): Required<Stamp> {
  return { at: previous ? Math.max(now, previous.at + 1) : now, device };
}

/** The values alone, without when and by which device each was written; what was taken back is absent. */
export function plainValues<T extends object>(registers: {
  readonly [K in keyof T]?: Register<T[K]>;
}): Partial<T> {
  const given = entriesOf<Register<unknown>>(registers).filter(([, { value }]) => value !== null);
  return fromEntries(given.map(([name, { value }]) => [name, value]));
}
