import type { Fact, FactValues, RiskAnswer } from '../../page-facts';
import { RISK_QUESTIONS, type RiskQuestion } from '../../../guide/vocabulary';

const FIELDS: Readonly<Record<RiskQuestion, string>> = {
  ai: 'risk_ai',
  brand: 'risk_brand',
  revenue: 'risk_revenue',
  partner: 'risk_partner_related',
  message: 'risk_message',
};

/** A pair of radio buttons: `True`, `False`, or neither. */
function answerOf(form: Element, name: string): RiskAnswer | undefined {
  const radio = (value: string) => form.querySelector(`[name="${name}"][value="${value}"]`);
  const yes = radio('True');
  const no = radio('False');
  if (!yes || !no) return undefined;
  return yes.hasAttribute('checked') ? 'yes' : no.hasAttribute('checked') ? 'no' : 'unanswered';
}

/** Reads the risk questions of the classic Overview form, as they were drawn. */
export function readRiskFields(form: Element | null): Fact<FactValues['risks']> | undefined {
  if (!form) return undefined;
  const answers = RISK_QUESTIONS.map((question) => [question, answerOf(form, FIELDS[question])] as const);
  const known = answers.filter(([, answer]) => answer);
  return known.length > 0 ? { value: Object.fromEntries(known), rung: '[name^="risk_"]' } : undefined;
}
