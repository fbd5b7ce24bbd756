/** `1,000`: as Experimenter writes counts. */
export function readableCount(count: number): string {
  return count.toLocaleString('en-US');
}
