import { symbol, symbolDiamond, symbolSquare, symbolTriangle } from 'd3-shape';

/** Square px of a mark. */
const SIZE = 64;

/** A shape for each day before the launch, by the id of its milestone: colour never tells alone. */
export const LEAD_MARKS: readonly (readonly [id: string, path: string, words: string])[] = [
  ['office-hours', symbol(symbolDiamond, SIZE)() ?? '', 'office hours'],
  ['strings', symbol(symbolTriangle, SIZE)() ?? '', 'strings due'],
  ['qa', symbol(symbolSquare, SIZE)() ?? '', 'QA ticket due'],
];
