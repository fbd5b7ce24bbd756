import * as z from 'zod/mini';
import { problemsOf } from './describe-problems';
import type { GuideProblem } from './describe-problems';
import { guideLayerSchema } from './schema';
import type { GuideLayer, LayerSource } from './schema';

/** A layer that can be merged, or why there is none. */
export type ReadLayer = { layer: GuideLayer; problems: [] } | { layer: null; problems: GuideProblem[] };

/**
 * Reads a guide layer from a team's file or a policy: untrusted data of any shape. Where it came from is said
 * by the caller, never by the file.
 */
export function readLayer(value: unknown, source: LayerSource): ReadLayer {
  const read = z.safeParse(guideLayerSchema, value, { reportInput: true });
  return read.success
    ? { layer: { ...read.data, source }, problems: [] }
    : { layer: null, problems: problemsOf(read.error.issues, '') };
}
