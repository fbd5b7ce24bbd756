import type { KnownFacts } from '@/checklist/report/report';
import type { PassingFact, KeptFacts } from '../kept/delivery-record';

/**
 * Which of the facts kept before are over, by what a page shows now:
 *
 * - a request, where the page shows none and offers a step that it would not offer while one is under way; where the
 *   delivery is complete; and in Draft and Preview, where nothing is in review, so that only a rejection may stand
 *   (a draft that misses details does not show it).
 * - the stage, where a row only tells several that it may be in, and the one seen before is not among them.
 */
export function overOn(seen: KnownFacts, before: KeptFacts): PassingFact[] {
  const asked = before.request?.value;
  const stage = before.stage?.value;
  const isAnswered = Boolean(asked) && !seen.request && showsNoRequest(seen, asked?.state === 'rejected');
  const isLeft = Boolean(stage) && !seen.stage && seen.mayBe?.value.every((other) => other !== stage);
  return [...(isAnswered ? ['request' as const] : []), ...(isLeft ? ['stage' as const] : [])];
}

function showsNoRequest({ launchControls, stage }: KnownFacts, wasRejected: boolean): boolean {
  if (launchControls && launchControls.value.length > 0) return true;
  if (stage?.value === 'complete') return true;
  return !wasRejected && (stage?.value === 'draft' || stage?.value === 'preview');
}
