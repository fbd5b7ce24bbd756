import type { Signoff } from '../../../guide/vocabulary';
import { everyCellByHead } from '../../values/cells-by-head';
import { innermost } from '../../values/innermost';
import { lookup } from '../../values/lookup';
import type { Fact, FactValues } from '../../page-facts';
import * as at from '../../selectors';
import { textOf } from '../../values/text-of';

/** Row heads of nimbus_experiments/detail_card_signoff.html, in its order. */
const ROWS = { 'QA Signoff': 'qa', 'VP Signoff': 'vp', 'Legal Signoff': 'legal' } as const satisfies Record<
  string,
  Signoff
>;

/** The icon is all that Experimenter draws. */
function isSigned(cell: Element): boolean | undefined {
  if (cell.querySelector('[class*="fa-check"]')) return true;
  return cell.querySelector('[class*="fa-times"]') ? false : undefined;
}

/** Reads the sign-offs of a summary. */
export function readSignoffCard(document: Document): Fact<FactValues['signoffs']> | undefined {
  const card = innermost(document, at.signoffCard);
  // While it is edited nothing is said: a tick in a form is not saved.
  if (card?.querySelector('[type="checkbox"]')) return undefined;
  const signoffs: FactValues['signoffs'] = {};
  for (const [head, cell] of everyCellByHead(card, Object.keys(ROWS))) {
    const signoff = lookup(ROWS, head);
    const signed = isSigned(cell);
    if (signoff && signed !== undefined) {
      signoffs[signoff] = { signed, recommended: textOf(cell).includes('Recommended:') };
    }
  }
  return Object.keys(signoffs).length > 0 ? { value: signoffs, rung: at.signoffCard } : undefined;
}
