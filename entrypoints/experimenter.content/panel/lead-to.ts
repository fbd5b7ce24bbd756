import { findPlace } from '@/experimenter/find-place';

/** How long the place stays marked, in ms. */
const MOMENT = 2500;
const LED_TO = 'data-preflight-led-to';

const FIELDS = 'input:not([type="hidden"]):not([type="radio"]), textarea';
const CONTROLS = `${FIELDS}, input[type="radio"], select, button, a[href], summary`;

/** What takes the focus at a place: itself, a field in it, any other control in it, or itself made focusable. */
function focusable(place: HTMLElement): HTMLElement {
  const canTake = (selector: string) =>
    [...place.querySelectorAll<HTMLElement>(selector)].find(
      (each) => each.checkVisibility() && !each.matches(':disabled'),
    );
  if (place.matches(CONTROLS)) return place;
  const inside = canTake(FIELDS) ?? canTake(CONTROLS);
  if (!inside) place.tabIndex = -1;
  return inside ?? place;
}

/**
 * Takes the owner to the place of this page that an address names: scrolls to it, gives it the focus and marks it for a
 * moment; nothing happens where the page has none of that name. `isArriving`: right after a load, when a
 * glide would only delay.
 */
export function leadTo(url: string, isArriving: boolean): void {
  const place = findPlace(document, new URL(url));
  if (!place) return;
  const isStill = isArriving || matchMedia('(prefers-reduced-motion: reduce)').matches;
  place.setAttribute(LED_TO, '');
  const fits = place.getBoundingClientRect().height < innerHeight / 2;
  place.scrollIntoView({ block: fits ? 'center' : 'start', behavior: isStill ? 'instant' : 'smooth' });
  focusable(place).focus({ preventScroll: true });
  setTimeout(() => place.removeAttribute(LED_TO), MOMENT);
}

export type LeadTo = typeof leadTo;
