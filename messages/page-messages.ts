import type { ItemProgress } from '../checklist/report';
import type { PersonAnswers } from '../records/person-record';
import type { Settings } from '../records/settings-record';
import type { TabDelivery } from '../records/tab-memory';
import type { WriteResult } from '../records/write-result';

/** One change of one item, as the owner made it. Absent fields stay as they are. */
export type ItemChange = Partial<Pick<ItemProgress, 'state' | 'reason' | 'note' | 'evidence'>>;

/** What the extension's own pages ask of the background, which is the only writer. */
export type FromPage =
  | { type: 'change-item'; key: string; item: string; change: ItemChange }
  | { type: 'change-person'; change: Pick<PersonAnswers, 'firstTime' | 'trainingWatched'> }
  /** An item that is done once per person, such as asking for a shadow. */
  | { type: 'change-person-item'; item: string; change: ItemChange }
  /** Silences a delivery's reminders: for good, or until an instant in epoch ms (0 wakes it). */
  | { type: 'change-delivery'; key: string; change: { muted?: boolean; snoozedUntil?: number } }
  | { type: 'change-settings'; change: Partial<Settings> }
  /** From a page framed in a tab; answered by `ShownHere`. */
  | { type: 'shown-here' }
  | { type: 'panel-ready' }
  | { type: 'close-panel' };

/** The tab that a page of the extension speaks of, and what it shows. */
export interface ShownHere {
  tabId?: number;
  shown: TabDelivery | null;
}

/** Answer to every change: it is stored, or why not, in words for the owner. */
export type ChangeReply = WriteResult;
