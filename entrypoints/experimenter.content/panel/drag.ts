import type { ContentSettings } from '@/messages/content-messages';

/** How far the pointer must go before a click becomes a drag, in px. */
const SLACK = 6;

const corner = ({ clientX, clientY }: PointerEvent): ContentSettings['corner'] =>
  `${clientY < innerHeight / 2 ? 'top' : 'bottom'}-${clientX < innerWidth / 2 ? 'left' : 'right'}`;

/** Lets the pill be dragged to a corner of the window; `onDrop` is told which. A click that drags nothing stays a click. */
export function makeDraggable(pill: HTMLElement, onDrop: (corner: ContentSettings['corner']) => void): void {
  let from: PointerEvent | undefined;
  let isDragging = false;

  pill.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    from = event;
    isDragging = false;
  });
  pill.addEventListener('pointermove', ({ clientX, clientY, pointerId }) => {
    if (!from) return;
    const [x, y] = [clientX - from.clientX, clientY - from.clientY];
    if (!isDragging && Math.hypot(x, y) < SLACK) return;
    isDragging = true;
    pill.setPointerCapture(pointerId);
    pill.style.translate = `${x}px ${y}px`;
  });
  const end = (event: PointerEvent) => {
    from = undefined;
    pill.style.translate = '';
    if (isDragging && event.type === 'pointerup') onDrop(corner(event));
  };
  for (const type of ['pointerup', 'pointercancel'] as const) pill.addEventListener(type, end);
  pill.addEventListener('click', (event) => isDragging && event.stopImmediatePropagation(), {
    capture: true,
  });
}

export type MakeDraggable = typeof makeDraggable;
