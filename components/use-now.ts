import { useEffect, useState } from 'react';

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
