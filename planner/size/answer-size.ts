import { changeAt } from './change-at';
import { eligibleRange, type ClientRange } from './eligible-range';
import { expectedClients } from './expected-clients';
import { neededClients, type NeededClients } from './needed-clients';
import { isOutOfRange, type OutOfRange } from './out-of-range';
import { populationPercent } from './population-percent';
import type { SizeQuestion } from './size-question';

/** The two powers that are always shown: what the docs ask for at least, and mozanalysis' own default. */
export const SHOWN_POWERS = [0.8, 0.9] as const;

/** A percent as a range: with most, the likely and fewest clients there. */
interface PercentRange {
  low: number;
  likely: number;
  high: number;
}

/** What the present plan brings. Changes are relative, 0.01 for 1%; `null` where nothing can show. */
interface PresentPlan {
  /** Analysed clients of each branch, by the likely number of eligible ones. */
  branches: number[];
  /** By `SHOWN_POWERS`. */
  changes: { power: number; likely: number | null; worst: number | null; best: number | null }[];
}

export interface SizeAnswer {
  needed: NeededClients;
  /** Known once the number of eligible clients is. */
  population: { eligible: ClientRange; percent: PercentRange; present: PresentPlan } | null;
}

/** What is needed for the change that is asked about, and what the present plan can show. */
export function answerSize(question: SizeQuestion): SizeAnswer | OutOfRange {
  const needed = neededClients(question);
  if (isOutOfRange(needed)) return needed;
  if (question.eligible === null) return { needed, population: null };
  const eligible = eligibleRange(question.eligible, question.platform);
  const percentOf = (clients: number) =>
    populationPercent({ ...question, clientsNeeded: needed.total, eligible: clients });
  const [low, likely, high] = [percentOf(eligible.high), percentOf(eligible.likely), percentOf(eligible.low)];
  if (isOutOfRange(low)) return low;
  if (isOutOfRange(likely)) return likely;
  if (isOutOfRange(high)) return high;
  return {
    needed,
    population: { eligible, percent: { low, likely, high }, present: presentPlan(question, eligible) },
  };
}

function presentPlan(question: SizeQuestion, eligible: ClientRange): PresentPlan {
  const at = (clients: number, power: number) => changeAt(question, clients, question.population, power);
  return {
    branches: expectedClients(question, eligible.likely, question.population),
    changes: SHOWN_POWERS.map((power) => ({
      power,
      likely: at(eligible.likely, power),
      worst: at(eligible.low, power),
      best: at(eligible.high, power),
    })),
  };
}
