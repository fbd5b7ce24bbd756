import { useState } from 'react';

/** As many rows as are drawn at once: enough to look over, few enough to be there at once. */
const STEP = 50;

/** How many of a long list to draw, and the way to draw more. */
export function useMore(total: number): { limit: number; rest: number; more: () => void } {
  const [wanted, setWanted] = useState(STEP);
  const limit = Math.min(wanted, total);
  return { limit, rest: total - limit, more: () => setWanted(limit + STEP * 4) };
}
