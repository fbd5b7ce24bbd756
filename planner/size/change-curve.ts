import { SHOWN_POWERS } from './answer-size';
import { changeAt } from './change-at';
import { eligibleRange } from './eligible-range';
import type { SizeQuestion } from './size-question';

/** The populations, in percent, at which the table behind the curve has a row. */
export const TABLE_PERCENTS = [0.5, 1, 2, 5, 10, 20, 50, 100] as const;

/** One population and the changes that show there, by `SHOWN_POWERS`; the range is that of the first power. */
export interface CurvePoint {
  percent: number;
  changes: (number | null)[];
  best: number | null;
  worst: number | null;
}

/** The smallest change that shows, at each of these populations (percent). Empty where nobody said how many are eligible. */
export function changeCurve(question: SizeQuestion, percents: readonly number[]): CurvePoint[] {
  if (question.eligible === null) return [];
  const { low, likely, high } = eligibleRange(question.eligible, question.platform);
  return percents.map((percent) => {
    const at = (clients: number, power: number) => changeAt(question, clients, percent / 100, power);
    return {
      percent,
      changes: SHOWN_POWERS.map((power) => at(likely, power)),
      best: at(high, SHOWN_POWERS[0]),
      worst: at(low, SHOWN_POWERS[0]),
    };
  });
}
