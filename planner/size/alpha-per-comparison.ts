import type { SizeQuestion } from './size-question';

/** α of one comparison with control: all of it, or its share of it where the owner asked for that (Bonferroni). */
export function alphaPerComparison({ alpha, ratios, perComparison }: SizeQuestion): number {
  return perComparison ? alpha / Math.max(1, ratios.length - 1) : alpha;
}
