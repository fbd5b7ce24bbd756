import * as at from './selectors';

const isSeen = (element: HTMLElement) => element.checkVisibility() && !element.closest('.modal');

/**
 * The place on a page that an address names: what its fragment names, or with `?show_errors=true` the first thing that
 * Experimenter finds missing. Ids repeat on its pages, once in a closed dialog and once, after a swap, in a nested twin:
 * the last one that is seen counts. `null` where there is none.
 */
export function findPlace(document: Document, { hash, searchParams }: URL): HTMLElement | null {
  if (hash.length > 1) {
    const named = document.querySelectorAll<HTMLElement>(`[id="${CSS.escape(hash.slice(1))}"]`);
    return [...named].findLast(isSeen) ?? null;
  }
  if (searchParams.get('show_errors') !== 'true') return null;
  const missing = [...document.querySelectorAll<HTMLElement>(at.missing)].find(isSeen);
  return missing?.parentElement ?? null;
}
