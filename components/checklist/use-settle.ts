import { useLayoutEffect, useRef, type RefObject } from 'react';

/** How long an item takes to its new place, in ms. */
const GLIDE_MS = 180;
/** What moves later than this, in ms, does so by something else: a note was saved, and the page was read anew after it. */
const SOON_MS = 2000;

const itemsIn = (root: HTMLElement) =>
  [...root.querySelectorAll<HTMLElement>('[data-item]')].filter((item) => item.checkVisibility());
const idOf = (item: HTMLElement) => item.dataset['item'] ?? '';
const placesIn = (root: HTMLElement) =>
  new Map(itemsIn(root).map((item) => [idOf(item), item.getBoundingClientRect().top]));

/** What there was and where, and which item the owner was at, when they last changed one. */
interface Before {
  ids: string;
  places: Map<string, number>;
  index: number;
  /** On the clock of this page, in ms. */
  at: number;
}

function glide(item: HTMLElement, before: number | undefined): void {
  const from = before === undefined ? null : before - item.getBoundingClientRect().top;
  if (from === 0) return;
  const keyframes = from === null ? { opacity: [0, 1] } : { transform: [`translateY(${from}px)`, 'none'] };
  item.animate(keyframes, { duration: GLIDE_MS, easing: 'ease-out' });
}

/** The focus went with the item that left: it belongs to the one that took its place. */
function handFocusOver(items: HTMLElement[], index: number): void {
  if (document.activeElement !== document.body) return;
  const next = items[Math.min(index, items.length - 1)];
  next?.querySelector<HTMLElement>('input, a, button')?.focus();
}

const isToGlide = ({ at }: Before) =>
  performance.now() - at < SOON_MS && !matchMedia('(prefers-reduced-motion: reduce)').matches;

/**
 * Lets a list settle after the owner changed one of its items: what moved by that glides (unless they prefer no
 * motion), and the keyboard focus stays in the list. Call `remember` when a change is made; `ids` are the
 * items now.
 */
export function useSettle(root: RefObject<HTMLElement | null>, ids: string): (changed: string) => void {
  const before = useRef<Before>(undefined);
  useLayoutEffect(() => {
    const was = before.current;
    if (!root.current || !was || was.ids === ids) return;
    before.current = undefined;
    const items = itemsIn(root.current);
    handFocusOver(items, was.index);
    if (!isToGlide(was)) return;
    for (const item of items) glide(item, was.places.get(idOf(item)));
  }, [root, ids]);
  return (changed) => {
    if (!root.current) return;
    const places = placesIn(root.current);
    before.current = { ids, places, index: [...places.keys()].indexOf(changed), at: performance.now() };
  };
}
