import type { PageFacts, PageKind } from '@/experimenter/page-facts';

/**
 * One thing drawn on the page beside the pill. `init` is called after every look at a page that `include` names; it is
 * idempotent, so that a hundred swaps leave exactly one of each, and it ends with `signal`.
 */
export interface Feature {
  id: string;
  include: readonly PageKind[];
  init(read: PageFacts | null, signal: AbortSignal): void;
}

export const FEATURES: readonly Feature[] = [];
