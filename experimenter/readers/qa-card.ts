import { cellsByHead } from '../cells-by-head';
import { fact } from '../first-answer';
import { innermost } from '../innermost';
import type { Facts } from '../page-facts';
import * as at from '../selectors';
import { textOf } from '../text-of';
import { qaStatusOfText } from './badges';

/** Reads the QA card of a summary, which repeats the badge in other words. */
export function readQaCard(document: Document): Facts {
  const cells = cellsByHead(innermost(document, at.qaCard), ['QA Status']);
  return { qaStatus: fact(at.qaCard, qaStatusOfText(textOf(cells['QA Status']))) };
}
