import * as z from 'zod/mini';

/** Epoch ms, up to the last moment that a date can hold. */
export const instant = z.int().check(z.gte(0), z.lte(8.64e15));

/** Which device wrote a thing, and when. */
export const stampFields = { at: instant, device: z.string().check(z.minLength(1), z.maxLength(64)) };

/** A field that several devices may write; `null` takes it back. */
export function registerOf(value: z.ZodMiniType) {
  return z.object({ value: z.nullable(value), ...stampFields });
}
