import { cellsByHead } from '../../values/cells-by-head';
import { innermost } from '../../values/innermost';
import { textOf } from '../../values/text-of';

/** Where a card shows a value: the id that the later form of this UI gives it, and its label in either form. */
export type Place = readonly [id: string, label: string];

/** A card as it is read; null while it is edited, since nothing in a form is saved. */
export function readCard(root: ParentNode, selector: string): Element | null {
  const card = innermost(root, selector);
  return card?.querySelector('form') ? null : card;
}

/** The id may stand on the value, or on the icon before its word. */
const valueOf = (element: Element | null): Element | null | undefined => element?.closest(':not(i)');

/**
 * The values of a card, in the order of their places. The form of August has labels only, the later one has ids;
 * neither is preferred, and what neither shows is absent.
 */
export function cellsAt(card: Element | null, places: readonly Place[]): (Element | undefined)[] {
  const labelled = cellsByHead(
    card,
    places.map(([, label]) => label),
    'div',
  );
  return places.map(
    ([id, label]) => valueOf(card && innermost(card, `#${id}`)) ?? labelled[label] ?? undefined,
  );
}

/**
 * The rows of a table of phases, in their order; undefined where one of them does not bear its number: then some are
 * missing, or there twice.
 */
export function phaseRows(place: Element): Element[] | undefined {
  const rows = [...place.querySelectorAll('tbody tr')].filter((row) => !row.querySelector('tr'));
  const isNumbered = rows.every((row, index) =>
    new RegExp(`^Phase ${index + 1}\\b`).test(textOf(row.firstElementChild)),
  );
  return isNumbered ? rows : undefined;
}

/** What the icon beside a label says: a tick or a cross; undefined for anything else. */
export function tickSays(icon: Element | undefined): boolean | undefined {
  if (icon?.matches('.fa-check')) return true;
  return icon?.matches('.fa-times') ? false : undefined;
}
