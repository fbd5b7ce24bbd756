import { timeAgo } from './time-ago';
import { useNow } from './use-now';

/** How long ago `at` (epoch ms) was, in words that keep up with the clock. */
export function TimeAgo({ at }: { at: number }) {
  return timeAgo(at, useNow().epochMilliseconds);
}
