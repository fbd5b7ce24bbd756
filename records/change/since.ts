import type { KnownFacts } from '@/checklist/report/report';
import type { DeliveryRequest } from '@/experimenter/page-facts';
import type { KeptFacts } from '../kept/delivery-record';

/**
 * Experimenter tells the day of a request at best, not the hour: how long it waits is known from seeing it
 * only. Keeps with a request, and with the stage of review, when (epoch ms) it was seen first.
 */
export function withSince(seen: KnownFacts, before: KeptFacts): KnownFacts {
  const { stage, request } = seen;
  const isFirst = isAnotherReview(seen, before);
  const reviewed = before.stage?.value === 'review' && !isFirst ? before.stage : stage;
  const isKnown = request && isSame(request.value, before.request?.value);
  const asked = isKnown && !(isFirst && request.value.action === 'launch') ? before.request : request;
  return {
    ...seen,
    ...(stage?.value === 'review' && { stage: { ...stage, since: firstSeen(reviewed ?? stage) } }),
    ...(request && { request: { ...request, since: firstSeen(asked ?? request) } }),
  };
}

/** The timeline tells another day of the review: what lay between, a rejection or a way back to draft, nobody saw here. */
function isAnotherReview({ stepDates }: KnownFacts, before: KeptFacts): boolean {
  const [day, known] = [stepDates?.value.review, before.stepDates?.value?.review];
  return day !== undefined && known !== undefined && day !== known;
}

/** A request is the same one, in the same state, whoever looks at it. */
const isSame = (one: DeliveryRequest, other: DeliveryRequest | null | undefined): boolean =>
  one.action === other?.action &&
  one.state === other.state &&
  one.on === other.on &&
  one.reason === other.reason;

const firstSeen = ({ since, at }: { since?: number; at: number }): number => since ?? at;
