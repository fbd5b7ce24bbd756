import { cellsByHead } from '../../values/cells-by-head';
import { fact } from '../../values/first-answer';
import { innermost } from '../../values/innermost';
import type { Facts } from '../../page-facts';
import * as at from '../../selectors';
import { textOf } from '../../values/text-of';
import { qaStatusOfText } from '../badges';

/** Reads the QA card of a summary, which repeats the badge in other words. */
export function readQaCard(document: Document): Facts {
  const cells = cellsByHead(innermost(document, at.qaCard), ['QA Status']);
  return { qaStatus: fact(at.qaCard, qaStatusOfText(textOf(cells['QA Status']))) };
}
