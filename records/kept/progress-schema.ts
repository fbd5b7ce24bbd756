import * as z from 'zod/mini';
import type { Progress } from '@/checklist/report/report';
import { sieve } from './sieve';
import { stampFields } from './stamp-schema';

/** How much one item's record may hold, in characters. */
export const LONGEST = { reason: 500, note: 1500, evidence: 2000, by: 254, about: 80 } as const;

const atMost = (characters: number) => z.optional(z.string().check(z.maxLength(characters)));

export const itemProgressSchema = z.object({
  state: z.enum(['open', 'done', 'not-needed']),
  reason: atMost(LONGEST.reason),
  note: atMost(LONGEST.note),
  evidence: atMost(LONGEST.evidence),
  by: atMost(LONGEST.by),
  about: atMost(LONGEST.about),
  ...stampFields,
});

/** The guide and a team's file name the items; this only keeps out what cannot be a name. */
export const itemIdSchema = z.string().check(z.regex(/^[a-z0-9][a-z0-9._-]{0,79}$/i));

/** The entries of a stored progress map that hold; the others are left out. */
export function parseProgress(value: unknown): Progress {
  return sieve(value, (id) => (itemIdSchema.safeParse(id).success ? itemProgressSchema : undefined));
}
