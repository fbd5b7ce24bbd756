import { NOTE_CLASS } from '../draw/notes-here';
import { freePlace, isInReach, type Box, type Ground, type Place } from './free-place';

/** What the pill must not stand on: everything that can be used, notes of ours, toasts. */
const TAKEN =
  'a[href], button, input:not([type="hidden"]), select, textarea, summary, label, [role="button"], ' +
  `[contenteditable="true"], .toast, .${NOTE_CLASS}`;

/** Scrolling is over when nothing scrolled for so long, in ms. Browsers tell of its end, but not of every one. */
const STILL_MS = 100;

/** What changes a page's layout without a swap, beside scrolling: Bootstrap's own parts. */
const CAUSES = [
  'shown.bs.collapse',
  'hidden.bs.collapse',
  'shown.bs.toast',
  'hidden.bs.toast',
  'shown.bs.offcanvas',
  'hidden.bs.offcanvas',
];

/** Whether an element is seen costs more to ask than where it is: asked only where the pill could meet it. */
function takenBoxes(ground: Pick<Ground, 'size' | 'room'>): Box[] {
  const { room } = ground;
  const boxes: Box[] = [];
  for (const element of document.querySelectorAll(TAKEN)) {
    const box = element.getBoundingClientRect();
    const isInView = box.bottom > 0 && box.top < room.height && box.right > 0 && box.left < room.width;
    const isMet = isInView && box.width > 0 && isInReach(box, ground);
    if (isMet && element.checkVisibility({ visibilityProperty: true })) boxes.push(box);
  }
  return boxes;
}

/**
 * Keeps the pill off everything that can be used. Answers a function that looks again, for whoever changed the page or
 * the pill; it looks by itself after scrolling and when the window or a part of Bootstrap's changes. It never moves
 * while its place is free.
 */
export function keepClear(pill: HTMLElement, corner: () => string, signal: AbortSignal): () => void {
  let place: Place = { shift: 0, isMirrored: false };
  let placedIn = '';
  const look = () => {
    const size = pill.getBoundingClientRect();
    if (size.width === 0) return;
    const { clientWidth, clientHeight } = document.scrollingElement ?? document.documentElement;
    const room = { width: clientWidth, height: Math.min(clientHeight, innerHeight) };
    if (corner() !== placedIn) place = { shift: 0, isMirrored: false };
    placedIn = corner();
    place = freePlace(place, { size, room, corner: placedIn, taken: takenBoxes({ size, room }) });
    pill.style.setProperty('--shift', `${place.shift}px`);
    pill.toggleAttribute('data-mirrored', place.isMirrored);
  };
  for (const cause of CAUSES) document.addEventListener(cause, look, { signal, capture: true });
  addEventListener('resize', look, { signal });
  let still: ReturnType<typeof setTimeout> | undefined;
  const onScroll = () => {
    clearTimeout(still);
    still = setTimeout(look, STILL_MS);
  };
  document.addEventListener('scroll', onScroll, { signal, capture: true, passive: true });
  return look;
}

export type KeepClear = typeof keepClear;
