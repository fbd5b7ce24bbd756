import type { Platform } from './eligible-range';
import type { Measure } from './measure';

/** What the calculator is asked. Shares are 0–1. */
export interface SizeQuestion {
  measure: Measure;
  /** Smallest relative change worth knowing. */
  relativeChange: number;
  power: number;
  alpha: number;
  /** Weights of the branches, control first. */
  ratios: readonly number[];
  /** Clients that match the targeting, as estimated; `null` where nobody said. */
  eligible: number | null;
  platform: Platform;
  exposure: number;
  shareTaken: number;
  /** Of the present plan, 0–1. */
  population: number;
  /** Divide α by the number of comparisons with control (Bonferroni). */
  perComparison: boolean;
}
