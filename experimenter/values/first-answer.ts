import type { Fact } from '../page-facts';

/** One way to read a datum: the selector or source it stands on, and what it said (undefined: nothing). */
export type Rung<T> = readonly [rung: string, value: T | undefined];

/** A fact, if its one rung has an answer. */
export function fact<T>(rung: string, value: T | undefined): Fact<T> | undefined {
  return value === undefined ? undefined : { value, rung };
}

/** The answer of the first rung that has one. Ladders list the most stable way first. */
export function firstAnswer<T>(...ladder: readonly Rung<T>[]): Fact<T> | undefined {
  for (const [rung, value] of ladder) if (value !== undefined) return { value, rung };
  return undefined;
}
