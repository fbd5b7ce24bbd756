import { createPageReader } from './page-reader';
import { readRollout } from './readers/rollouts/rollout';

/** Reads the new rollouts UI, where one page shows everything. */
export const readRolloutPage = createPageReader({ rollout: readRollout });
