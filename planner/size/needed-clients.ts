import { alphaPerComparison } from './alpha-per-comparison';
import { clientsPerBranch } from './clients-per-branch';
import { isOutOfRange, outOfRange, type OutOfRange } from './out-of-range';
import type { SizeQuestion } from './size-question';

/** Analysed clients of each branch and of all, whole ones. */
export interface NeededClients {
  branches: number[];
  total: number;
}

/**
 * The clients that make the change show between control and the smallest other branch. Unequal branches need more in all:
 * what counts is 1/n₁ + 1/n₂.
 */
export function neededClients(question: SizeQuestion): NeededClients | OutOfRange {
  const { measure, relativeChange, power, ratios } = question;
  const equal = clientsPerBranch({ ...measure, relativeChange, power, alpha: alphaPerComparison(question) });
  if (isOutOfRange(equal)) return equal;
  const [control = 0, ...treatments] = ratios;
  const treatment = Math.min(...treatments);
  if (!(control > 0) || !(treatment > 0) || !Number.isFinite(treatment)) return outOfRange('clients');
  const perWeight = (equal * (1 / control + 1 / treatment)) / 2;
  const branches = ratios.map((ratio) => Math.ceil(perWeight * ratio));
  return { branches, total: branches.reduce((sum, clients) => sum + clients, 0) };
}
