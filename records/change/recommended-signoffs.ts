import type { KnownFacts } from '@/checklist/report/report';
import type { FactValues, SignoffState } from '@/experimenter/page-facts';
import { RISK_QUESTIONS, SIGNOFFS, type Signoff } from '@/guide/vocabulary';
import type { KeptFacts } from '../kept/delivery-record';

/** Experimenter recommends sign-offs by the risk answers: with any other answer than before, it may recommend others. */
function hasOtherAnswers(seen: KnownFacts, before: KeptFacts): boolean {
  return RISK_QUESTIONS.some(
    (question) => seen.risks && seen.risks.value[question] !== before.risks?.value[question],
  );
}

/**
 * The August form of the rollouts UI shows which sign-offs were given, and not which are recommended. What another page told
 * of that stands, as long as the risks are answered as they were then.
 */
export function withRecommended(seen: KnownFacts, before: KeptFacts): KnownFacts {
  const { signoffs } = seen;
  if (!signoffs || hasOtherAnswers(seen, before)) return seen;
  const stateOf = (signoff: Signoff): Partial<Record<Signoff, SignoffState>> => {
    const state = signoffs.value[signoff];
    const recommended = state?.recommended ?? before.signoffs?.value?.[signoff]?.recommended;
    return state ? { [signoff]: { ...state, ...(recommended !== undefined && { recommended }) } } : {};
  };
  const value: FactValues['signoffs'] = Object.assign({}, ...SIGNOFFS.map(stateOf));
  return { ...seen, signoffs: { ...signoffs, value } };
}
