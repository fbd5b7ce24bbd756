import type { RiskQuestion } from '../../../guide/vocabulary';
import { everyCellByHead } from '../../values/cells-by-head';
import { innermost } from '../../values/innermost';
import { lookup } from '../../values/lookup';
import type { Fact, FactValues, RiskAnswer } from '../../page-facts';
import * as at from '../../selectors';
import { textOf } from '../../values/text-of';

/** A word of each question, in the order of nimbus_experiments/detail_card_risk_mitigation.html. */
const WORDS = {
  'AI ': 'ai',
  brand: 'brand',
  revenue: 'revenue',
  partner: 'partner',
  messages: 'message',
} as const satisfies Record<string, RiskQuestion>;

const ANSWERS: Readonly<Record<string, RiskAnswer>> = { Yes: 'yes', No: 'no', 'Not Set': 'unanswered' };

/** Reads the answers to the risk questions on a summary. Answers that it does not know are left out. */
export function readRiskCard(document: Document): Fact<FactValues['risks']> | undefined {
  const risks: FactValues['risks'] = {};
  for (const [word, cell] of everyCellByHead(innermost(document, at.riskCard), Object.keys(WORDS))) {
    const question = lookup(WORDS, word);
    const answer = lookup(ANSWERS, textOf(cell));
    if (question && answer) risks[question] = answer;
  }
  return Object.keys(risks).length > 0 ? { value: risks, rung: at.riskCard } : undefined;
}
