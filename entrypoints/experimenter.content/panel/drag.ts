import type { ContentSettings } from '@/messages/content-messages';

/** How far the pointer must go before a click becomes a drag, in px. */
const SLACK = 6;

const corner = ({ clientX, clientY }: PointerEvent): ContentSettings['corner'] =>
  `${clientY < innerHeight / 2 ? 'top' : 'bottom'}-${clientX < innerWidth / 2 ? 'left' : 'right'}`;

/** Lets the pill be dragged to a corner of the window; `onDrop` is told which. A click that drags nothing stays a click. */
export function makeDraggable(pill: HTMLElement, onDrop: (corner: ContentSettings['corner']) => void): void {
  let isDragging = false;

  const begin = (from: PointerEvent) => {
    if (from.button !== 0) return;
    const done = new AbortController();
    const { signal } = done;
    const move = ({ clientX, clientY }: PointerEvent) => {
      const [x, y] = [clientX - from.clientX, clientY - from.clientY];
      if (!isDragging && Math.hypot(x, y) < SLACK) return;
      isDragging = true;
      pill.style.translate = `${x}px ${y}px`;
    };
    const end = (event: PointerEvent) => {
      done.abort();
      pill.style.translate = '';
      if (isDragging && event.type === 'pointerup') onDrop(corner(event));
      // The click that follows a drop is none; the next one is.
      setTimeout(() => (isDragging = false));
    };
    // A fast hand is beside the pill at the first move.
    addEventListener('pointermove', move, { signal });
    for (const type of ['pointerup', 'pointercancel'] as const) addEventListener(type, end, { signal });
  };
  pill.addEventListener('pointerdown', begin);
  pill.addEventListener('click', (event) => isDragging && event.stopImmediatePropagation(), {
    capture: true,
  });
}

export type MakeDraggable = typeof makeDraggable;
