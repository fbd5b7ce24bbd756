import { entriesOf, fromEntries } from '../kept/entries';
import { nextStamp, unlessMadeUp } from '../kept/last-writer';
import type { Register } from '../kept/last-writer';

/** New values by name; `null` takes one back. */
export type ValueChange<T> = { [K in keyof T]?: T[K] | null };

type Registers<T> = { [K in keyof T]?: Register<NonNullable<T[K]>> };

/** Writes each value of `change` with a stamp that follows the one it replaces. `now` is epoch ms. */
export function changeRegisters<T extends object>(
  registers: Registers<T>,
  change: ValueChange<T>,
  now: number,
  device: string,
): Registers<T> {
  const before = new Map(entriesOf<Register<unknown>>(registers));
  const written = entriesOf<unknown>(change)
    .filter(([, value]) => value !== undefined)
    .map(
      ([name, value]) =>
        [name, { value, ...nextStamp(unlessMadeUp(before.get(name), now), now, device) }] as const,
    );
  return { ...registers, ...fromEntries<Registers<T>>(written) };
}
