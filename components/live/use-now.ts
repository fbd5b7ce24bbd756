import { useEffect, useState } from 'react';
import type { Viewer } from '@/calendar/viewer';

/** How often a view looks at the clock, in ms. */
const TICK_MS = 30_000;

/** The present moment, to the half minute. */
export function useNow(): Temporal.Instant {
  const [now, setNow] = useState(() => Temporal.Now.instant());
  useEffect(() => {
    const tick = setInterval(() => setNow(Temporal.Now.instant()), TICK_MS);
    return () => clearInterval(tick);
  }, []);
  return now;
}

/** The person at this browser: their zone now, and the language they read dates in. */
export const viewer = (): Viewer => ({ zone: Temporal.Now.timeZoneId(), locale: navigator.language });
