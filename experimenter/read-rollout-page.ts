import { createPageReader } from './page-reader';
import { readRollout } from './readers/rollout';
import { readSummary } from './readers/summary';

/** Reads the new rollouts UI, and the classic summary, where the same delivery may be looked up. */
export const readRolloutPage = createPageReader({ rollout: readRollout, summary: readSummary });
