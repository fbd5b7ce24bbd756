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
  const isShown = RISK_QUESTIONS.every((question) => risks[question]);
  return isShown ? done('Risks are answered and sign-offs are done.') : unknownFact('risks', delivery);
});

const signedOff = check(['signoffs'], ({ signoffs }, delivery) => {
  const open = SIGNOFFS.filter((name) => signoffs[name]?.recommended === true && !signoffs[name].signed);
  if (open.length > 0) {
    const tell = isRequested(delivery) ? error : warning;
    const names = open.map((name) => SIGNOFF_NAMES[name]).join(', ');
    return tell(`Recommended, but not signed off: ${names}.`, goTo(delivery, 'signoffs'));
  }
  if (!SIGNOFFS.every((name) => signoffs[name])) return unknownFact('signoffs', delivery);
  return done('The recommended sign-offs are done.');
});

/** What a page shows but does not say: it draws "no" and "unanswered" alike, or recommends no sign-off in words. */
function unsaid({ known }: Delivery): string {
  const risks = RISK_QUESTIONS.filter((question) => known.risks?.value[question] === 'unreadable');
  const signoffs = SIGNOFFS.filter((name) => {
    const state = known.signoffs?.value[name];
    return state && !state.signed && state.recommended === undefined;
  });
  return [
    ...(risks.length > 0
      ? [`that each is answered, not just crossed (${risks.map((risk) => RISK_NAMES[risk]).join(', ')})`]
      : []),
    ...(signoffs.length > 0
      ? [`whether a sign-off is needed (${signoffs.map((name) => SIGNOFF_NAMES[name]).join(', ')})`]
      : []),
  ].join(', and ');
}

/**
 * What is the owner's to tell, so that the item can come to an end on every page: the two that Experimenter does
 * not ask about, and both need Legal (risk guide), and what this page does not say.
 */
const byOwner = byHand((delivery) => {
  const missing = unsaid(delivery);
  const look = missing ? ` Look at the cards: ${missing}.` : '';
  return {
    severity: isRequested(delivery) ? 'error' : 'warning',
    message: `Confirm: no Category 3 or 4 data, and no new advertising. Experimenter does not ask.${look}`,
  };
});

/**
 * C11: risks are answered and recommended sign-offs are there; by hand, what Experimenter does not ask (S17).
 */
export const riskSignoffs = defineRule('risk.signoffs', answered, signedOff, byOwner);
