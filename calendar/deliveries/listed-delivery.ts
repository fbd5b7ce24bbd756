import type { BriefState } from '@/checklist/words/brief-state';
import type { Found, KnownFacts, Progress } from '@/checklist/report/report';

/** A delivery as the owner's own list sees it. */
export interface ListedDelivery {
  key: string;
  origin: string;
  slug: string;
  facts: KnownFacts;
  progress: Progress;
  /** Epoch ms; 0 for one that only another device has seen. */
  lastSeenAt: number;
  /** When Home listed it last, among what its user owns, is subscribed to or follows; epoch ms, 0 for never. */
  listedAt: number;
  pinned: boolean;
  muted: boolean;
  /** What its checklist found; absent where nobody asked, or the stage is not known. */
  counts?: Found;
  brief?: BriefState;
}
