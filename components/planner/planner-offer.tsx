import type { PlannerPart } from '@/messages/page-messages';
import { PlannerButton } from './planner-button';

/** The items that the planner helps with, where it begins for each, and what that is called. */
const OFFERS: Readonly<Record<string, readonly [PlannerPart, string]>> = {
  'delivery.type': ['kind', 'Which kind?'],
  'sizing.set': ['size', 'How big?'],
  'rollout.plan': ['launch', 'Plan the phases'],
  'holdback.pair': ['launch', 'Plan both halves'],
};

/** The way to the planner from an item that it helps with; nothing for the others. */
export function PlannerOffer({ item }: { item: string }) {
  const offer = Object.hasOwn(OFFERS, item) ? OFFERS[item] : undefined;
  if (!offer) return null;
  return <PlannerButton part={offer[0]}>{offer[1]}</PlannerButton>;
}
