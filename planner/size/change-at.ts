import { alphaPerComparison } from './alpha-per-comparison';
import { detectableChange } from './detectable-change';
import { expectedClients } from './expected-clients';
import { isPossibleChange } from './is-possible-change';
import { isOutOfRange } from './out-of-range';
import type { SizeQuestion } from './size-question';

/**
 * The smallest relative change that a population (0–1) of `eligible` clients can show between control and the smallest
 * other branch; `null` where it can show none, or an input is out of range.
 */
export function changeAt(
  question: SizeQuestion,
  eligible: number,
  population: number,
  power: number,
): number | null {
  const [control = 0, ...treatments] = expectedClients(question, eligible, population);
  const clients = [control, Math.min(...treatments)];
  const alpha = alphaPerComparison(question);
  const change = detectableChange({ ...question.measure, clients, power, alpha });
  return isOutOfRange(change) || !isPossibleChange(question.measure, change) ? null : change;
}
