import { innermost } from '../../values/innermost';
import type { Fact, FactValues } from '../../page-facts';
import * as at from '../../selectors';
import { valueIn } from '../../values/placeholder';
import { textOf } from '../../values/text-of';

/**
 * Reads the takeaways, which only complete deliveries show. While they are edited, nothing is said of them.
 */
export function readTakeaways(document: Document): Fact<FactValues['takeaways']> | undefined {
  const card = innermost(document, at.takeawaysCard);
  const cell = card && innermost(card, at.takeawaysSummary);
  if (!card || !cell) return undefined;
  return {
    value: {
      summary: valueIn(cell) ?? '',
      recommendations: [...card.querySelectorAll(at.takeawaysRecommendations)].map(textOf),
    },
    rung: at.takeawaysSummary,
  };
}
