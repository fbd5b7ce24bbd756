import type { DeliveryType, Stage } from '@/guide/vocabulary';
import type { Guide, GuideItem } from '@/guide/schema';

/** An item with its place in the list. Items that share a place take it in turn. */
export interface ListedItem {
  item: GuideItem;
  place: number;
}

function inOrder(guide: Guide, stage: Stage, type: DeliveryType): { id: string; place: number }[] {
  const order = guide.visible[stage][type];
  return order.flatMap((entry, place) => [entry].flat().map((id) => ({ id, place })));
}

/** What a layer added is named in no order: it comes last. */
function added(guide: Guide, stage: Stage, type: DeliveryType): GuideItem[] {
  const named = new Set(
    Object.values(guide.visible)
      .flatMap((row) => Object.values(row))
      .flat(2),
  );
  return guide.items.filter(
    (item) =>
      item.when === 'every' &&
      !named.has(item.id) &&
      item.stages.includes(stage) &&
      item.deliveryTypes.includes(type),
  );
}

function listedFor(guide: Guide, stage: Stage, type: DeliveryType): ListedItem[] {
  const known = inOrder(guide, stage, type).flatMap(({ id, place }) => {
    const item = guide.items.find((candidate) => candidate.id === id);
    return item ? [{ item, place }] : [];
  });
  const last = known.length;
  return [...known, ...added(guide, stage, type).map((item, index) => ({ item, place: last + index }))];
}

/**
 * The items that a stage and delivery type list (workflow §4.1), in the order in which they matter. While the
 * type is unknown: only what experiments and rollouts have in common.
 */
export function listedItems(guide: Guide, stage: Stage, type: DeliveryType | undefined): ListedItem[] {
  if (type) return listedFor(guide, stage, type);
  const rollout = new Set(listedFor(guide, stage, 'rollout').map(({ item }) => item.id));
  return listedFor(guide, stage, 'experiment').filter(({ item }) => rollout.has(item.id));
}
