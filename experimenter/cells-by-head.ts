import { textOf } from './text-of';

/** The row heads of a card, or the labels of its blocks, in the order that Experimenter draws them. */
export type Heads<Key extends string> = readonly (readonly [key: Key, head: RegExp])[];

/**
 * Finds cells of a card by their row heads, or values by their labels; unknown heads in between are passed over. Heads that are repeated or out of
 * order mean that the card changed, and then no cell is given: a moved label would say something false about its
 * neighbour.
 */
export function cellsByHead<Key extends string>(
  card: Element | null,
  heads: Heads<Key>,
  tag: 'th' | 'div' = 'th',
): Partial<Record<Key, Element>> {
  const cells: Partial<Record<Key, Element>> = {};
  let last = -1;
  for (const label of card?.querySelectorAll(tag) ?? []) {
    // Blocks are made of the same element as their labels, so only a div without elements in it can be a label.
    if (tag === 'div' && label.firstElementChild) continue;
    const place = heads.findIndex(([, head]) => head.test(textOf(label)));
    const [key] = heads[place] ?? [];
    if (!key) continue;
    if (place <= last) return {};
    last = place;
    if (label.nextElementSibling) cells[key] = label.nextElementSibling;
  }
  return cells;
}
