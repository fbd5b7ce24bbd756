import { advice } from './advice';
import type { Feature } from './feature';
import { launchNote } from './launch-note';
import { linkMarks } from './link-marks';
import { linkVerdicts } from './link-verdicts';
import { rowMarks } from './row-marks';

/** What is drawn beside the pill, by the script that carries it. */
export const LIST_FEATURES: readonly Feature[] = [advice, rowMarks];
export const SHOWN_FEATURES: readonly Feature[] = [linkMarks, launchNote, advice];
export const EDIT_FEATURES: readonly Feature[] = [linkVerdicts, linkMarks, advice];
export const ROLLOUT_FEATURES: readonly Feature[] = [linkVerdicts, linkMarks, launchNote, advice];
