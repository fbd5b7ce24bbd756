import type { Feature } from './feature';
import { linkMarks } from './link-marks';
import { linkVerdicts } from './link-verdicts';

/** Everything that is drawn on the page beside the pill. */
export const FEATURES: readonly Feature[] = [linkVerdicts, linkMarks];
