import { innermost } from './values/innermost';
import * as at from './selectors';

/** One row of the documentation-link form: what the owner edits, and the element that holds both fields. */
export interface LinkRow {
  /** The row's number in its form, from 0, as Experimenter numbers the field names. */
  index: number;
  row: Element;
  url: HTMLInputElement;
  kind: HTMLSelectElement;
  /**
   * The classic form leaves room for one line under a row, by an empty row after it; the rollouts card does
   * not.
   */
  place: 'form' | 'card';
}

/**
 * The live link form: on the Overview page, or in the Overview card of the new rollouts UI while it is
 * edited.
 */
function formOf(root: ParentNode): Element | null {
  const form = innermost(root, at.overviewForm) ?? innermost(root, at.rolloutOverview);
  return form?.querySelector(at.linkCount) ? form : null;
}

/** The smallest element that holds both. */
function holderOf(url: Element, kind: Element): Element | null {
  let holder = url.parentElement;
  while (holder && !holder.contains(kind)) holder = holder.parentElement;
  return holder;
}

const placeOf = (row: Element): LinkRow['place'] =>
  row.parentElement?.querySelectorAll(':scope > .row').length === 2 ? 'form' : 'card';

/**
 * Finds the rows of the live documentation-link form, in page order; of nested twins, the innermost. Null
 * when the page has no such form, or when its rows are not as many as it says itself.
 */
export function findLinkRows(root: ParentNode): LinkRow[] | null {
  const form = formOf(root);
  if (!form) return null;
  const rows: LinkRow[] = [];
  for (const url of form.querySelectorAll<HTMLInputElement>(at.linkUrl)) {
    const index = Number(/-(\d+)-link$/.exec(url.name)?.[1] ?? Number.NaN);
    const kind = form.querySelector<HTMLSelectElement>(`select[name="documentation_links-${index}-title"]`);
    const row = kind && holderOf(url, kind);
    if (kind && row) rows.push({ index, row, url, kind, place: placeOf(row) });
  }
  return rows.length === Number(form.querySelector<HTMLInputElement>(at.linkCount)?.value) ? rows : null;
}

/**
 * The element after which a word about the whole list of links belongs; null where there is no live link
 * form.
 */
export function findLinkListEnd(root: ParentNode): Element | null {
  const lastRow = findLinkRows(root)?.at(-1)?.row;
  return (
    lastRow?.parentElement ??
    formOf(root)?.querySelector('[name="documentation_links-MAX_NUM_FORMS"]') ??
    null
  );
}

/**
 * The part of a rollout's Overview card that holds its links, while the card is edited; a word about the whole list
 * belongs at its end. Null on the classic page.
 */
export function findLinkCard(root: ParentNode): Element | null {
  const form = formOf(root);
  return form?.matches(at.rolloutOverview) ? (form.querySelector(at.linkCount)?.parentElement ?? null) : null;
}
