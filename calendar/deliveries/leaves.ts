import type { KnownFacts, Progress } from '@/checklist/report/report';
import { whoseIs } from './whose';

/** Days after which a delivery that was only seen leaves by itself. */
export const SEEN_DAYS = 30;

/** So many that were only seen are kept at most; the ones seen longest ago leave first. */
export const SEEN_MOST = 300;

const DAY_MS = 24 * 3_600_000;

/** As much of a kept delivery as decides whether it may leave. */
export interface Leavable {
  facts: KnownFacts;
  progress: Progress;
  /** What the owner said of it as a whole: muted, pinned, forgotten. */
  marks: object;
  /** Epoch ms. */
  lastSeenAt: number;
  listedAt: number;
}

/**
 * Which of the kept deliveries leave by themselves: those that were only seen, too long ago or too many. What is
 * the owner's, what Home lists for them, and whatever carries a tick, a note or a mark never does.
 *
 * @param user e-mail address of the signed-in user, when known
 * @param now epoch ms
 * @returns their keys
 */
export function leaving(
  deliveries: ReadonlyMap<string, Leavable>,
  user: string | undefined,
  now: number,
): string[] {
  return [...deliveries]
    .filter(([, delivery]) => isOnlySeen(delivery, user))
    .sort(([, one], [, other]) => other.lastSeenAt - one.lastSeenAt)
    .filter(([, { lastSeenAt }], place) => place >= SEEN_MOST || now - lastSeenAt > SEEN_DAYS * DAY_MS)
    .map(([key]) => key);
}

function isOnlySeen(delivery: Leavable, user: string | undefined): boolean {
  const whose = whoseIs(delivery, user);
  const isTouched = [delivery.progress, delivery.marks].some((own) => Object.keys(own).length > 0);
  return !isTouched && (whose === 'seen' || whose === 'unknown');
}
