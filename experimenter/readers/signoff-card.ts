import { cellsByHead } from '../cells-by-head';
import { innermost } from '../innermost';
import type { Fact, FactValues, SignoffState } from '../page-facts';
import * as at from '../selectors';
import { textOf } from '../text-of';

const ROWS = [['qa', /^QA Signoff$/], ['vp', /^VP Signoff$/], ['legal', /^Legal Signoff$/]] as const;

/** The tick while the card is edited, else the icon, which is all that Experimenter draws. */
export function isSigned(cell: Element): boolean | undefined {
  const box = cell.querySelector('input[type="checkbox"]');
  if (box) return box.matches(':checked');
  if (cell.querySelector('[class*="fa-check"]')) return true;
  return cell.querySelector('[class*="fa-times"]') ? false : undefined;
}

function stateOf(cell: Element): SignoffState | undefined {
  const signed = isSigned(cell);
  return signed === undefined ? undefined : { signed, recommended: textOf(cell).includes('Recommended:') };
}

/** Reads the sign-offs of a summary, in read and in edit mode. */
export function readSignoffCard(document: Document): Fact<FactValues['signoffs']> | undefined {
  const cells = cellsByHead(innermost(document, at.signoffCard), ROWS);
  const states = Object.entries(cells).map(([signoff, cell]) => [signoff, stateOf(cell)] as const);
  const known = states.filter(([, state]) => state);
  return known.length > 0 ? { value: Object.fromEntries(known), rung: at.signoffCard } : undefined;
}
