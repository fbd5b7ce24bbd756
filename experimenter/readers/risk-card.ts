import { cellsByHead } from '../cells-by-head';
import { innermost } from '../innermost';
import { lookup } from '../lookup';
import type { Fact, FactValues, RiskAnswer } from '../page-facts';
import * as at from '../selectors';
import { textOf } from '../text-of';

/** One word of each question, in the order of nimbus_experiments/detail_card_risk_mitigation.html. */
const QUESTIONS = [
  ['ai', /\bAI\b/],
  ['brand', /\bbrand\b/],
  ['revenue', /\brevenue\b/],
  ['partner', /\bpartner\b/],
  ['message', /\bmessages\b/],
] as const;

const ANSWERS: Readonly<Record<string, RiskAnswer>> = { Yes: 'yes', No: 'no', 'Not Set': 'unanswered' };

/** Reads the answers to the risk questions on a summary. Questions that it does not know are left out. */
export function readRiskCard(document: Document): Fact<FactValues['risks']> | undefined {
  const cells = cellsByHead(innermost(document, at.riskCard), QUESTIONS);
  const answers = Object.entries(cells).map(([question, cell]) => [question, lookup(ANSWERS, textOf(cell))] as const);
  const known = answers.filter(([, answer]) => answer);
  return known.length > 0 ? { value: Object.fromEntries(known), rung: at.riskCard } : undefined;
}
