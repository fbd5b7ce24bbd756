/**
 * Days of a rollout's first, second and every later phase, by how soon problems show: within days for a feature in
 * frequent use, within weeks where the effect is indirect (rollouts FAQ; workflow §7.4).
 */
export const PACES = { fast: [2, 7, 10], medium: [7, 14, 21], slow: [14, 28, 42] } as const;
export type Pace = keyof typeof PACES;
