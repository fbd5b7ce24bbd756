import type { ItemProgress } from '../checklist/report';
import type { WriteResult } from '../records/write-result';

/** One change of one item, as the owner made it. Absent fields stay as they are. */
export type ItemChange = Partial<Pick<ItemProgress, 'state' | 'reason' | 'note' | 'evidence'>>;

/** What the extension's own pages ask of the background, which is the only writer. */
export type FromPage =
  | { type: 'change-item'; key: string; item: string; change: ItemChange }
  | { type: 'panel-ready'; tabId: number }
  | { type: 'close-panel'; tabId: number };

/** Answer to every change: it is stored, or why not, in words for the owner. */
export type ChangeReply = WriteResult;
