import { useCallback, useState } from 'react';

/** Of a picture nobody has measured yet, in px; also on paper. */
const FIRST = 880;

/**
 * The width that a picture may take, in px, so that its words stay as large as those around it. `place` is the ref of
 * the element it stands in.
 */
export function useWidth() {
  const [width, setWidth] = useState(FIRST);
  const place = useCallback((element: HTMLElement | null) => {
    if (!element) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      const measured = Math.floor(entry?.contentRect.width ?? 0);
      // A part that is not looked at measures nothing.
      if (measured > 0) setWidth(measured);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { place, width };
}
