import { RISK_QUESTIONS, SIGNOFFS } from '@/guide/vocabulary';
import type { RiskQuestion, Signoff } from '@/guide/vocabulary';
import { done, error, warning } from '../rules/answers';
import { goTo } from '../rules/go-to';
import { byHand, check, defineRule } from '../rules/rule';
import type { Delivery } from '../rules/delivery';
import { unknownFact } from '../rules/unknown-fact';

const RISK_NAMES: Readonly<Record<RiskQuestion, string>> = {
  ai: 'AI',
  brand: 'brand',
  revenue: 'revenue',
  partner: 'partner',
  message: 'messages',
};
const SIGNOFF_NAMES: Readonly<Record<Signoff, string>> = { qa: 'QA', vp: 'VP', legal: 'Legal' };

/** Once the launch is requested, whoever gets the escalations should have been told. */
function isRequested({ stage }: Delivery): boolean {
  return stage === 'review' || stage === 'waiting';
}

const answered = check(['risks'], ({ risks }, delivery) => {
  const open = RISK_QUESTIONS.filter((question) => risks[question] === 'unanswered');
  if (open.length > 0) {
    const tell = isRequested(delivery) ? error : warning;
    const names = open.map((question) => RISK_NAMES[question]).join(', ');
    return tell(`Risk questions are open: ${names}.`, goTo(delivery, 'edit-risks'));
  }
  const isRead = RISK_QUESTIONS.every((question) => risks[question] && risks[question] !== 'unreadable');
  return isRead ? done('Risks are answered and sign-offs are done.') : unknownFact('risks', delivery);
});

const signedOff = check(['signoffs'], ({ signoffs }, delivery) => {
  const open = SIGNOFFS.filter((name) => signoffs[name]?.recommended === true && !signoffs[name].signed);
  if (open.length > 0) {
    const tell = isRequested(delivery) ? error : warning;
    const names = open.map((name) => SIGNOFF_NAMES[name]).join(', ');
    return tell(`Recommended, but not signed off: ${names}.`, goTo(delivery, 'signoffs'));
  }
  const isTold = (name: Signoff) => signoffs[name]?.signed || signoffs[name]?.recommended !== undefined;
  if (!SIGNOFFS.every(isTold)) return unknownFact('signoffs', delivery);
  return done('The recommended sign-offs are done.');
});

/** Experimenter does not ask about these two, and both need Legal (risk guide). */
const notAsked = byHand((delivery) => ({
  severity: isRequested(delivery) ? 'error' : 'warning',
  message: 'Confirm: no Category 3 or 4 data, and no new advertising. Experimenter does not ask.',
}));

/**
 * C11: risks are answered and recommended sign-offs are there; by hand, what Experimenter does not ask (S17).
 */
export const riskSignoffs = defineRule('risk.signoffs', answered, signedOff, notAsked);
