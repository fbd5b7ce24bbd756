import type { PageFacts, PageKind } from '@/experimenter/page-facts';
import type { ContentSettings, LaunchNoteView } from '@/messages/content-messages';

/** What a feature is told after each look at the page, and whenever the report of its delivery changed. */
export interface Look {
  /** What the page shows; `null` when nothing could be read. */
  read: PageFacts | null;
  launchNote: LaunchNoteView | null;
  openPanel: () => void;
  /** Which marks the owner wants; none of them before the background said so. */
  marks: Partial<ContentSettings['marks']>;
}

/**
 * One thing drawn on the page beside the pill. `start` is called once, when a page that `include` names is
 * first seen; what it returns is called after every look at such a page and is idempotent, so that a hundred
 * swaps leave exactly one of each. Everything a feature adds ends with `signal`.
 */
export interface Feature {
  id: string;
  include: readonly PageKind[];
  start(signal: AbortSignal): (look: Look) => void;
}
