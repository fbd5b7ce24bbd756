import type { ItemProgress, Progress } from '@/checklist/report/report';
import { entriesOf, fromEntries, ownEntry } from '../kept/entries';
import { nextStamp, unlessMadeUp } from '../kept/last-writer';
import { itemIdSchema, itemProgressSchema } from '../kept/progress-schema';

/** What the owner does to one item. What is not named stays as it was; empty text takes a text away. */
export type ItemChange = Partial<
  Pick<ItemProgress, 'state' | 'reason' | 'note' | 'evidence' | 'by' | 'about'>
>;

/**
 * Records one change of one item at `now` (epoch ms) by `device`. Making the same change twice gives the same
 * item. `null`: a text is longer than `LONGEST` allows, or the id cannot be one.
 */
export function changeItem(
  progress: Progress,
  itemId: string,
  change: ItemChange,
  now: number,
  device: string,
): Progress | null {
  const before = ownEntry(progress, itemId);
  const { state, ...texts } = { state: 'open' as const, ...before, ...change };
  const reason = state === 'not-needed' ? texts.reason : undefined;
  const written = {
    state,
    ...withoutEmpty({ ...texts, reason }),
    ...nextStamp(unlessMadeUp(before, now), now, device),
  };
  const checked = itemProgressSchema.safeParse(written);
  if (!checked.success || !itemIdSchema.safeParse(itemId).success) return null;
  return { ...progress, [itemId]: checked.data };
}

function withoutEmpty<T extends object>(texts: T): Partial<T> {
  return fromEntries(entriesOf<unknown>(texts).filter(([, text]) => text));
}
