import type { ItemProgress } from '../checklist/report/report';
import type { LastShown } from '../records/read/last-shown';
import type { PersonAnswers } from '../records/kept/person-record';
import type { DeliveryChange } from '../records/change/deliveries';
import type { ValueChange } from '../records/change/registers';
import type { Settings } from '../records/kept/settings-record';
import type { SyncState } from '../records/sync/state';
import type { TabDelivery } from '../records/read/tab-memory';
import type { PreviewResult } from '../records/change/data';
import type { GuideResult } from '../records/change/guide';
import type { WriteResult } from '../records/store/write-result';

/** One change of one item, as the owner made it. Absent fields stay as they are. */
export type ItemChange = Partial<Pick<ItemProgress, 'state' | 'reason' | 'note' | 'evidence'>>;

/** A change of what is kept, which only the background may write. Each is answered by a `ChangeReply`. */
export type Change =
  | { type: 'change-item'; key: string; item: string; change: ItemChange }
  | { type: 'change-person'; change: ValueChange<Pick<PersonAnswers, 'firstTime' | 'trainingWatched'>> }
  /** An item that is done once per person, such as asking for a shadow. */
  | { type: 'change-person-item'; item: string; change: ItemChange }
  /** Silences a delivery's reminders: for good, or until an instant in epoch ms (0 wakes it). */
  | { type: 'change-delivery'; key: string; change: DeliveryChange }
  /** `null` goes back to a setting's default. */
  | { type: 'change-settings'; change: ValueChange<Settings> }
  /** Hides a delivery until it is seen again. */
  | { type: 'forget-delivery'; key: string }
  | { type: 'clear-records' }
  /** Takes back the last import or clearing. */
  | { type: 'undo' }
  /** Gives up the way back. */
  | { type: 'forget-undo' };

/** Where the planner is to begin. */
export type PlannerPart = 'kind' | 'launch' | 'size';

/** What the extension's own pages ask of the background. */
export type FromPage =
  | Change
  /** The text of an exported file. */
  | { type: 'import-records'; text: string }
  /** The text of a guide file, or `null` to remove it. */
  | { type: 'set-guide'; whose: 'team' | 'mine'; text: string | null }
  | { type: 'sync-now' }
  /** Reads the delivery that the tab shows anew; what was read is in storage then. */
  | { type: 'look-again'; tabId: number }
  /** From a page framed in a tab; answered by `ShownHere`. */
  | { type: 'shown-here' }
  /** In a tab of its own, filled in from a delivery where one is named. */
  | { type: 'open-planner'; key?: string; part?: PlannerPart }
  /** From the popup: was it opened for the link in the clipboard? Answered by a boolean. */
  | { type: 'take-wish' }
  /** The panel that told of an update was used. */
  | { type: 'news-seen' }
  | { type: 'panel-ready' }
  | { type: 'close-panel' }
  /** The pill is hidden, or shown again: on the delivery `key`, or everywhere where that is `null`. */
  | { type: 'hide-pill'; key: string | null; hidden: boolean }
  /** A fix was followed whose place is on the page that the tab shows. */
  | { type: 'lead-to'; tabId: number; url: string }
  /** The checklist is to open beside the page, or in the browser's side panel, from now on. */
  | { type: 'move-panel'; tabId: number; place: 'page' | 'side'; isOpen: boolean };

/** What the background answers to those messages that are no plain change. */
export interface Answers {
  'change-item': ChangeReply;
  'import-records': PreviewResult;
  'set-guide': GuideResult;
  'sync-now': SyncState;
}

/** The tab that a page of the extension speaks of, and what it shows. */
export interface ShownHere {
  tabId?: number;
  shown: TabDelivery | null;
  /** What its page was last told, where that is still kept. */
  last?: LastShown | null;
}

/** Answer to every change: it is stored, or why not, in words for the owner. */
export type ChangeReply = WriteResult;
