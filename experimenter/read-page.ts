import { createPageReader } from './page-reader';
import { CLASSIC_READERS } from './read-classic-page';
import { readRollout } from './readers/rollouts/rollout';

/** Reads any page of Experimenter, of either UI. */
export const readPage = createPageReader({ ...CLASSIC_READERS, rollout: readRollout });
