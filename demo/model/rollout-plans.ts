/** The phases that a ready-made plan fills in, each a population of 0–100. */
export const ROLLOUT_PLANS: Readonly<Record<string, readonly number[]>> = {
  'Low risk': [100],
  'Medium risk': [1, 10, 50, 100],
  'High risk': [1, 2, 5, 10, 25, 50, 100],
};
