import { useEffect, useRef, useState } from 'react';

/** Of a picture nobody has measured yet, in px; also on paper. */
const FIRST = 880;

/** The width that a picture may take, in px, so that its words stay as large as those around it. */
export function useWidth() {
  const place = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(FIRST);
  useEffect(() => {
    if (!place.current) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      const measured = Math.floor(entry?.contentRect.width ?? 0);
      // A part that is not looked at measures nothing.
      if (measured > 0) setWidth(measured);
    });
    observer.observe(place.current);
    return () => observer.disconnect();
  }, []);
  return { place, width };
}
