/** Median, and the two quartiles that say how far to trust it. */
export interface Spread {
  median: number;
  low: number;
  high: number;
}

/** @param figures At least one. */
export function spreadOf(figures: readonly number[]): Spread {
  const sorted = figures.toSorted((a, b) => a - b);
  const at = (share: number) => {
    const place = (sorted.length - 1) * share;
    const [below, above] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
    return ((below ?? Number.NaN) + (above ?? Number.NaN)) / 2;
  };
  return { median: at(0.5), low: at(0.25), high: at(0.75) };
}
