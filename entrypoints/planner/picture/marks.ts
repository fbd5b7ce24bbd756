import { symbol, symbolDiamond, symbolSquare, symbolTriangle } from 'd3-shape';
import { t } from '@/platform/words';

/** Square px of a mark. */
const SIZE = 64;

/** A shape for each day before the launch, by the id of its milestone: colour never tells alone. */
export const LEAD_MARKS: readonly (readonly [id: string, path: string, words: string])[] = [
  ['office-hours', symbol(symbolDiamond, SIZE)() ?? '', t('planner.officeHours')],
  ['strings', symbol(symbolTriangle, SIZE)() ?? '', t('planner.stringsDue')],
  ['qa', symbol(symbolSquare, SIZE)() ?? '', t('planner.qaTicketDue')],
];
