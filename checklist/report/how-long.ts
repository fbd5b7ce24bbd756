import { counted } from './phrases';

const STEPS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

/** `3 minutes`, `5 hours`, `2 days`: whole ones of the largest unit that fits. `ms` is a length of time. */
export function howLong(ms: number): string {
  const [unit, length] = STEPS.find(([, step]) => ms >= step) ?? ['minute', 60_000];
  const count = Math.floor(ms / length);
  return count >= 1 ? counted(count, unit) : 'less than a minute';
}
