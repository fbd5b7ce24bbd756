import type { KnownFacts } from '@/checklist/report/report';
import type { FactValues, SignoffState } from '@/experimenter/page-facts';
import { RISK_QUESTIONS } from '@/guide/vocabulary';
import type { KeptFacts } from '../kept/delivery-record';
import { entriesOf, fromEntries, ownEntry } from '../kept/entries';

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
  const earlier = before.signoffs?.value ?? {};
  const states = entriesOf<SignoffState>(signoffs.value).map(
    ([name, state]) => [name, { ...ownEntry<SignoffState>(earlier, name), ...state }] as const,
  );
  const value = fromEntries<FactValues['signoffs']>(states);
  return { ...seen, signoffs: { ...signoffs, value } };
}
