import { REVIEWER_ID } from '@/guide/vocabulary';
import type { ListedDelivery } from './listed-delivery';

/**
 * Whose a delivery is: `owned` by the signed-in user; `listed` on their home page, where Experimenter lists what
 * they are subscribed to or follow too; `touched`: they ticked or wrote something on it; `unknown`: no page told
 * who owns it, or who is signed in; `seen`: somebody else's, and only looked at.
 */
export const WHOSE = ['owned', 'listed', 'touched', 'unknown', 'seen'] as const;
export type Whose = (typeof WHOSE)[number];

/** @param user e-mail address of the signed-in user, when known */
export function whoseIs(
  { facts, progress, listedAt }: Pick<ListedDelivery, 'facts' | 'progress' | 'listedAt'>,
  user: string | undefined,
): Whose {
  const owner = facts.owner?.value.trim().toLowerCase();
  if (owner && user && owner === user.trim().toLowerCase()) return 'owned';
  if (listedAt > 0) return 'listed';
  // A reviewer's ticks do not make somebody else's delivery theirs.
  if (Object.keys(progress).some((id) => !REVIEWER_ID.test(id))) return 'touched';
  return owner && user ? 'seen' : 'unknown';
}
