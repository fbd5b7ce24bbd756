import type { PageFacts, PageKind } from '@/experimenter/page-facts';

/** What a feature is told after each look at the page: what it shows; `null` when nothing could be read. */
export interface Look {
  read: PageFacts | null;
}

/**
 * One thing drawn on the page beside the pill. `start` is called once, when a page that `include` names is first seen;
 * what it returns is called after every look at such a page and is idempotent, so that a hundred swaps leave exactly
 * one of each. Everything a feature adds ends with `signal`.
 */
export interface Feature {
  id: string;
  include: readonly PageKind[];
  start(signal: AbortSignal): (look: Look) => void;
}
