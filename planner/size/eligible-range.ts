/** Where the clients are; `unknown` and the web have no known correction. */
export const PLATFORMS = ['unknown', 'desktop', 'android', 'ios'] as const;
export type Platform = (typeof PLATFORMS)[number];

/** A number of clients that is not known better than this. */
export interface ClientRange {
  low: number;
  likely: number;
  high: number;
}

/** By how much estimates of eligible clients have run high: most, typically, least (docs: population sizing). */
const RUNS_HIGH: Readonly<Record<Platform, readonly [number, number, number]>> = {
  unknown: [1, 1, 1],
  desktop: [1.3, 1.163, 0.9],
  android: [1.21, 1.136, 1.02],
  ios: [1.53, 1.448, 1.35],
};

/** The clients that an estimate stands for, by what estimates on this platform have turned out to be. */
export function eligibleRange(estimate: number, platform: Platform): ClientRange {
  const [most, typical, least] = RUNS_HIGH[platform];
  return { low: estimate / most, likely: estimate / typical, high: estimate / least };
}
