import { browser } from '@/platform/browser';
import { isFramed } from '@/platform/surface';

function tellIfUpdated(): void {
  const { id } = (browser as Partial<typeof browser>).runtime ?? {};
  if (isFramed() && id === undefined) window.parent.postMessage('', '*');
}

/**
 * In a frame, this page outlives an update of the extension, but nothing it does is heard any more. When it is used then,
 * it lets the page around it know, which says so in its place.
 */
export function noticeUpdate(): void {
  for (const type of ['pointerdown', 'keydown']) addEventListener(type, tellIfUpdated, { capture: true });
}
