import { RISK_QUESTIONS, SIGNOFFS } from '@/guide/vocabulary';
import type { RiskQuestion, Severity, Signoff } from '@/guide/vocabulary';
import { goTo } from '../go-to';
import type { RuleAnswer } from '../report';
import { byHand, check, defineRule } from '../rule';
import type { Delivery } from '../rule';
import { unknownFact } from '../unknown-fact';

const RISK_NAMES: Readonly<Record<RiskQuestion, string>> = {
  ai: 'AI', brand: 'brand', revenue: 'revenue', partner: 'partner', message: 'messages',
};
const SIGNOFF_NAMES: Readonly<Record<Signoff, string>> = { qa: 'QA', vp: 'VP', legal: 'Legal' };

function severityAt({ stage }: Delivery): Severity {
  return stage === 'review' || stage === 'waiting' ? 'error' : 'warning';
}

const answered = check(['risks'], ({ risks }, delivery): RuleAnswer => {
  const open = RISK_QUESTIONS.filter((question) => risks[question] === 'unanswered');
  if (open.length > 0) {
    const names = open.map((question) => RISK_NAMES[question]).join(', ');
    const fix = goTo(delivery, 'overview', `id_risk_${open[0] === 'partner' ? 'partner_related' : open[0]}_0`);
    return { outcome: 'problem', severity: severityAt(delivery), message: `Risk questions are open: ${names}.`, fix };
  }
  const isRead = RISK_QUESTIONS.every((question) => risks[question] && risks[question] !== 'unreadable');
  return isRead ? { outcome: 'done', message: 'Risks are answered and sign-offs are done.' } : unknownFact('risks');
});

const signedOff = check(['signoffs'], ({ signoffs }, delivery): RuleAnswer => {
  const open = SIGNOFFS.filter((name) => signoffs[name]?.recommended === true && !signoffs[name].signed);
  if (open.length > 0) {
    const message = `Recommended, but not signed off: ${open.map((name) => SIGNOFF_NAMES[name]).join(', ')}.`;
    return { outcome: 'problem', severity: severityAt(delivery), message, fix: goTo(delivery, 'summary', 'signoff') };
  }
  const isTold = SIGNOFFS.every((name) => signoffs[name]?.signed || signoffs[name]?.recommended !== undefined);
  return isTold ? { outcome: 'done', message: 'The recommended sign-offs are done.' } : unknownFact('signoffs');
});

/** Experimenter does not ask about these two, and both need Legal (risk guide). */
const notAsked = byHand((delivery) => ({
  severity: severityAt(delivery),
  message: 'Confirm: no Category 3 or 4 data, and no new advertising. Experimenter does not ask.',
}));

/** C11: every risk is answered and every recommended sign-off is there; by hand, what Experimenter does not ask (S17). */
export const riskSignoffs = defineRule('risk.signoffs', answered, signedOff, notAsked);
