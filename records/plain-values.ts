import { entriesOf, fromEntries } from './entries';
import type { Register } from './last-writer';

/** The values alone, without when and by which device each was written; what was taken back is absent. */
export function plainValues<T extends object>(registers: {
  readonly [K in keyof T]?: Register<T[K]>;
}): Partial<T> {
  const given = entriesOf<Register<unknown>>(registers).filter(([, { value }]) => value !== null);
  return fromEntries(given.map(([name, { value }]) => [name, value]));
}
