import type { z } from 'zod/mini';
import { entriesOf, fromEntries } from './entries';

/**
 * Keeps each entry of `value` that fits the schema of its name and drops the others, so that one broken entry
 * never takes its neighbours along. What is no object at all gives an empty one. Never throws.
 *
 * `T` is what `schemaOf` promises: the names it knows, all of them optional, and the values its schemas give.
 */
export function sieve<T extends object>(
  value: unknown,
  schemaOf: (name: string) => z.ZodMiniType | undefined,
): { [K in keyof T]: T[K] } {
  return fromEntries(
    entriesOf<unknown>(isObject(value) ? value : {}).flatMap(([name, entry]) => {
      const checked = schemaOf(name)?.safeParse(entry);
      return checked?.success ? [[name, checked.data] as const] : [];
    }),
  );
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
