import { textOf } from './text-of';

/** The row heads of a card, in the order that Experimenter draws them. */
export type Heads<Key extends string> = readonly (readonly [key: Key, head: RegExp])[];

/**
 * Finds cells of a card by their row heads; unknown heads in between are passed over. Heads that are repeated or out of
 * order mean that the card changed, and then no cell is given: a moved label would say something false about its
 * neighbour.
 */
export function cellsByHead<Key extends string>(
  card: Element | null,
  heads: Heads<Key>,
): Partial<Record<Key, Element>> {
  const cells: Partial<Record<Key, Element>> = {};
  let last = -1;
  for (const th of card?.querySelectorAll('th') ?? []) {
    const place = heads.findIndex(([, head]) => head.test(textOf(th)));
    const [key] = heads[place] ?? [];
    if (!key) continue;
    if (place <= last) return {};
    last = place;
    if (th.nextElementSibling) cells[key] = th.nextElementSibling;
  }
  return cells;
}
