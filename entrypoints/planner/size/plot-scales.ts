import { scaleLog } from 'd3-scale';
import { changeCurve, TABLE_PERCENTS, type CurvePoint } from '@/planner/size/change-curve';
import type { SizeQuestion } from '@/planner/size/size-question';
import { t } from '@/platform/words';

/** About the width of a letter, in px. */
const LETTER = 8;
/** What stands at the end of each curve, and its distance from it. */
const end = 6 + t('planner.percentPower', { percent: '80%' }).length * LETTER;

/** Room around the field and its height, in px. */
export const MARGIN = { top: 16, right: Math.max(76, end), bottom: 44, left: 56 };
const FIELD = 230;
export const PLOT_HEIGHT = MARGIN.top + FIELD + MARGIN.bottom;

/** Enough points for a smooth line: both scales are logarithmic, and the line is straight on them. */
const STEPS = 40;
const [LEAST, MOST] = [0.5, 100];

/** The width, in px, from which every percent of the table has room on the axis; below it, these have. */
const ROOMY = 560;
const FEW = [0.5, 2, 10, 100];

/** Round numbers for the axis of changes, in percent. */
const NICE = [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500];

const percents = Array.from({ length: STEPS + 1 }, (_, index) => LEAST * (MOST / LEAST) ** (index / STEPS));

/** The curve, its scales (percent to px), and what their axes say. Changes are in percent here. */
export function plotScales(question: SizeQuestion, width: number) {
  const curve = changeCurve(question, percents);
  const shown = [...curve.flatMap(allChanges), question.relativeChange].map((change) => change * 100);
  const [low, high] = [Math.min(...shown), Math.max(...shown)];
  const x = scaleLog([LEAST, MOST], [MARGIN.left, width - MARGIN.right]);
  const y = scaleLog([low / 1.15, high * 1.15], [MARGIN.top + FIELD, MARGIN.top]);
  const changes = NICE.filter((change) => change >= low / 1.15 && change <= high * 1.15);
  return { curve, x, y, ticks: { percents: width < ROOMY ? FEW : TABLE_PERCENTS, changes } };
}

const allChanges = ({ changes, best, worst }: CurvePoint): number[] =>
  [...changes, best, worst].filter((change) => change !== null);
