/** A finite number with both ends excluded; false for NaN and for what is no number. */
export function isBetween(value: number, low: number, high: number): boolean {
  return Number.isFinite(value) && value > low && value < high;
}
