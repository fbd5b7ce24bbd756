import { advice } from './advice';
import type { Feature } from './feature';
import { launchNote } from './launch-note';
import { linkMarks } from './link-marks';
import { linkVerdicts } from './link-verdicts';
import { rowMarks } from './row-marks';

/** Everything that is drawn on a delivery's pages beside the pill; each feature says on which it is at home. */
export const DELIVERY_FEATURES: readonly Feature[] = [linkVerdicts, linkMarks, launchNote, advice];

/** Everything that is drawn on home and lists. */
export const LIST_FEATURES: readonly Feature[] = [advice, rowMarks];
