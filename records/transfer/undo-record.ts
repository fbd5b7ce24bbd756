import * as z from 'zod/mini';
import { instant } from '../kept/stamp-schema';
import { sectionsSchema } from '../sync/items';
import type { Sections } from '../sync/sections';

/** The last import or clearing, so that it can be undone. Kept on this device under `backup:undo`. */
export type UndoRecord =
  /**
   * Of each entry that the import changed, what it was and what it became; `added`: deliveries that were new.
   */
  | {
      kind: 'import';
      at: number;
      before: Record<string, Sections>;
      after: Record<string, Sections>;
      added: string[];
      guides: string[];
    }
  /** Everything that was cleared, by storage key. */
  | { kind: 'clear'; at: number; records: Record<string, unknown> };

const keys = z.array(z.string());
const entries = z.record(z.string(), sectionsSchema);
const schema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('import'),
    at: instant,
    before: entries,
    after: entries,
    added: keys,
    guides: keys,
  }),
  z.object({ kind: z.literal('clear'), at: instant, records: z.record(z.string(), z.unknown()) }),
]);

/** Reads it; `null` when there is nothing to undo. */
export function parseUndo(value: unknown): UndoRecord | null {
  const read = schema.safeParse(value);
  return read.success ? read.data : null;
}
