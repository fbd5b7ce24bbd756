import { isClosed } from './open-items';
import type { Report } from './report';

/** How far the checklist is: the reviewer's where this viewer may answer a request, else the owner's. */
export function progressOf({ review, counts }: Pick<Report, 'review' | 'counts'>): {
  done: number;
  total: number;
} {
  if (!review) return { done: counts.done, total: counts.total };
  return { done: review.looks.filter(isClosed).length, total: review.looks.length };
}
