import { textOf } from './text-of';

/**
 * Finds all cells of a card whose rows never differ. With one head missing there are none: one of the others
 * may have taken its place.
 */
export function everyCellByHead(
  card: Element | null,
  heads: readonly string[],
  tag?: 'th' | 'div',
): [head: string, cell: Element][] {
  const cells = Object.entries(cellsByHead(card, heads, tag));
  return cells.length === heads.length ? cells.flatMap(([head, cell]) => (cell ? [[head, cell]] : [])) : [];
}

/**
 * Finds cells of a card by their row heads, or the values of its blocks by their labels.
 *
 * @param heads Words of the heads, in the order that Experimenter draws them. Unknown heads in between are
 *   passed over. Heads that are repeated or out of order mean that the card changed, and then no cell is
 *   given: a moved label would say something false about its neighbour.
 * @param tag `th` for tables, whose heads hold the words; `div` for the blocks of the new rollouts UI, whose
 *   labels are the words.
 */
export function cellsByHead<Head extends string>(
  card: Element | null,
  heads: readonly Head[],
  tag: 'th' | 'div' = 'th',
): Partial<Record<Head, Element>> {
  const cells: Partial<Record<Head, Element>> = {};
  let last = -1;
  for (const label of card?.querySelectorAll(tag) ?? []) {
    // Blocks are made of the same element as their labels, so only a div without elements in it can be a
    // label.
    if (tag === 'div' && label.firstElementChild) continue;
    const text = textOf(label);
    const place = heads.findIndex((words) => (tag === 'th' ? text.includes(words) : text === words));
    const head = heads[place];
    if (!head) continue;
    if (place <= last) return {};
    last = place;
    if (label.nextElementSibling) cells[head] = label.nextElementSibling;
  }
  return cells;
}
