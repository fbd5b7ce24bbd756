import * as z from 'zod/mini';
import { LINK_KINDS } from '../guide/vocabulary';
import type { Facts } from './page-facts';
import { deliveryTypeOf } from './readers/delivery-type';
import { fact } from './values/first-answer';

/** What is read of `/api/v7/experiments/<slug>/` (experiments/api/v7/serializers.py). */
const V7 = z.object({
  slug: z.string(),
  documentationLinks: z
    .array(z.object({ title: z.enum(LINK_KINDS), link: z.string().check(z.maxLength(20_000)) }))
    .check(z.maxLength(500)),
});

/** What is read of `/api/v8/experiments/<slug>/` and `/api/v8/draft-experiments/<slug>/`. */
const V8 = z.object({
  slug: z.string(),
  isRollout: z.boolean(),
  isHoldback: z.boolean(),
  isFirefoxLabsOptIn: z.optional(z.nullable(z.boolean())),
});

function parsed<T extends z.ZodMiniType>(schema: T, text: string): z.infer<T> | null {
  try {
    return schema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

/** The documentation links of a delivery that has left Draft; `null` when the text is no such answer. */
export function readLinksJson(text: string, slug: string): Facts | null {
  const read = parsed(V7, text);
  if (read?.slug !== slug) return null;
  const links = read.documentationLinks.map(({ title, link }) => ({ kind: title, url: link }));
  return { links: { value: links, rung: '/api/v7' } };
}

/**
 * The kind of a delivery; `null` when the text is no such answer. Its dates are left alone: those of a live holdback are
 * made up (experiments/api/v8/serializers.py), and today would always be its end.
 */
export function readKindJson(text: string, slug: string): Facts | null {
  const read = parsed(V8, text);
  if (read?.slug !== slug) return null;
  const { isRollout: rollout, isHoldback: holdback, isFirefoxLabsOptIn: labs } = read;
  const type = deliveryTypeOf({ labs: labs ?? false, rollout, holdback });
  return { deliveryType: fact('/api/v8', type), holdbackFlag: { value: holdback, rung: '/api/v8' } };
}
