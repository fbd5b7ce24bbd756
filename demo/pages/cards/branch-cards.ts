import type { Delivery } from '../../model/delivery.ts';
import type { Markup } from '../../html.ts';
import { NOT_SET, card, pair, striped, wide } from './card.ts';

/** One card for each branch, named as its slug; the first branch is the reference. */
export const branchCards = ({ branches, isRollout }: Delivery): Markup[] =>
  branches.map(({ slug, name, description, ratio }, index) =>
    card(
      slug,
      isRollout ? `${name} Branch` : `${name} Branch (${index + 1}/${branches.length})`,
      striped([pair(['Slug', slug], ['Ratio', ratio]), wide('Description', description || NOT_SET)]),
    ),
  );

/** The card that a Firefox Labs delivery has on top of the others. */
export const labsCard = ({ isLabs, name, publicDescription }: Delivery): Markup | false =>
  isLabs &&
  card(
    'firefox-labs',
    'Firefox Labs',
    striped([wide('Title', name), wide('Description', publicDescription)]),
  );
