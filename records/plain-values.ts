import { entriesOf, fromEntries } from './entries';
import type { Register } from './last-writer';

/** The values alone, without when and by which device each was written. */
export function plainValues<T extends object>(registers: { readonly [K in keyof T]?: Register<T[K]> }): Partial<T> {
  return fromEntries(entriesOf<Register<unknown>>(registers).map(([name, { value }]) => [name, value]));
}
