import { innermost } from '../../values/innermost';
import { estimateOf } from '../../values/numbers';
import type { Fact, FactValues } from '../../page-facts';
import * as at from '../../selectors';

/** The estimate as one line of text, which the summary writes as a table and the Audience page as lines. */
const ESTIMATE = /Estimated eligible clients:? (\S+) Projected enrolled at [\d.]+%:? (\S+)/;

/** Reads Experimenter's own audience estimate. Absent until Experimenter has computed one. */
export function readSizing(document: Document): Fact<FactValues['sizing']> | undefined {
  const callout = innermost(document, at.sizingTable);
  // Cells stand side by side without white space between them, so their texts are joined by hand.
  const parts = [...(callout?.querySelectorAll('th, td, div, strong') ?? [])].map(
    (part) => (part.tagName === 'DIV' ? part.firstChild?.textContent : part.textContent) ?? '',
  );
  const [, eligibleText = '', projectedText = ''] = ESTIMATE.exec(parts.join(' ').replace(/\s+/g, ' ')) ?? [];
  const eligible = estimateOf(eligibleText);
  const projected = estimateOf(projectedText);
  if (eligible === undefined || projected === undefined) return undefined;
  return { value: { eligible, projected }, rung: at.sizingTable };
}
