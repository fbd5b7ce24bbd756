import { advice } from './advice';
import type { Feature } from './feature';
import { launchNote } from './launch-note';
import { linkMarks } from './link-marks';
import { linkVerdicts } from './link-verdicts';
import { rowMarks } from './row-marks';

/** Everything that is drawn on the pages of the new rollouts UI beside the pill. */
export const ROLLOUT_FEATURES: readonly Feature[] = [linkVerdicts, linkMarks, launchNote, advice];

/** Everything that is drawn on the classic pages and lists beside the pill. */
export const CLASSIC_FEATURES: readonly Feature[] = [...ROLLOUT_FEATURES, rowMarks];
