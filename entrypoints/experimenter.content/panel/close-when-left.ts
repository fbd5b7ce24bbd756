/**
 * Closes a drawer on Escape and on a click beside it, wherever in the page the focus is. What is clicked gets its click
 * all the same.
 */
export function closeWhenLeft(
  host: Element,
  isDrawer: () => boolean,
  close: () => void,
  signal: AbortSignal,
): void {
  addEventListener('keydown', ({ key }) => key === 'Escape' && isDrawer() && close(), {
    signal,
    capture: true,
  });
  addEventListener('pointerdown', (event) => isDrawer() && !event.composedPath().includes(host) && close(), {
    signal,
    capture: true,
  });
}

export type CloseWhenLeft = typeof closeWhenLeft;
