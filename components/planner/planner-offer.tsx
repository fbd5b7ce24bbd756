import type { PlannerPart } from '@/messages/page-messages';
import { t } from '@/platform/words';
import { PlannerButton } from './planner-button';

/** The items that the planner helps with, where it begins for each, and what that is called. */
const OFFERS: Readonly<Record<string, readonly [PlannerPart, string]>> = {
  'delivery.type': ['kind', t('shared.whichKind')],
  'sizing.set': ['size', t('shared.howBig')],
  'rollout.plan': ['launch', t('shared.planThePhases')],
  'holdback.pair': ['launch', t('shared.planBothHalves')],
};

/** The way to the planner from an item that it helps with; nothing for the others. */
export function PlannerOffer({ item }: { item: string }) {
  const offer = Object.hasOwn(OFFERS, item) ? OFFERS[item] : undefined;
  if (!offer) return null;
  return <PlannerButton part={offer[0]}>{offer[1]}</PlannerButton>;
}
