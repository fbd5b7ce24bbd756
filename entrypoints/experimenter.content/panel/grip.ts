import { sentence } from '@/platform/sentence';
import { makeElement } from '../draw/make-element';
import { WIDTHS } from './room';

const panelWidth = sentence('page.panelWidth');

/** What one arrow key adds or takes, in px. */
const STEP = 20;
const TO_ENDS: Readonly<Record<string, number>> = { Home: WIDTHS.least, End: WIDTHS.most };

/**
 * The edge of the docked panel: dragged, or moved by arrow keys, Home and End. `onWidth` is told each new width in px,
 * and `isFinal` when the owner let go.
 */
export function createGrip(
  width: () => number,
  onWidth: (px: number, isFinal: boolean) => void,
): HTMLElement {
  const grip = makeElement('div', {
    class: 'grip',
    role: 'separator',
    tabindex: '0',
    'aria-orientation': 'vertical',
    'aria-label': panelWidth(),
    'aria-valuemin': String(WIDTHS.least),
    'aria-valuemax': String(WIDTHS.most),
    'aria-valuenow': String(width()),
  });
  const set = (px: number, isFinal: boolean) => {
    const within = Math.round(Math.min(WIDTHS.most, Math.max(WIDTHS.least, px)));
    grip.setAttribute('aria-valuenow', String(within));
    onWidth(within, isFinal);
  };
  const byPointer = ({ clientX, type }: PointerEvent) =>
    set(document.documentElement.clientWidth - clientX, type !== 'pointermove');

  grip.addEventListener('keydown', ({ key }) => {
    const turn = key === 'ArrowLeft' ? 1 : key === 'ArrowRight' ? -1 : 0;
    if (turn !== 0 || key in TO_ENDS) set(TO_ENDS[key] ?? width() + turn * STEP, true);
  });
  grip.addEventListener('pointerdown', (event) => {
    event.preventDefault();
    grip.setPointerCapture(event.pointerId);
    grip.addEventListener('pointermove', byPointer);
  });
  grip.addEventListener('lostpointercapture', (event) => {
    grip.removeEventListener('pointermove', byPointer);
    byPointer(event);
  });
  return grip;
}

export type CreateGrip = typeof createGrip;
