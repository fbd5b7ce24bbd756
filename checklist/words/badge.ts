import { foundIn } from '../report/found-in';
import type { Report } from '../report/report';
import { foundInWords } from './found-in-words';

/** What the toolbar badge shows. `text` is empty where nothing is to be counted; `title` says it in words. */
export interface Badge {
  text: string;
  title: string;
  tone: 'error' | 'warning' | 'none';
}

/**
 * Errors + warnings of one delivery. What is still to do, or not seen yet, is no fault and does not count.
 */
export function badgeOf({
  name,
  slug,
  archived,
  ...report
}: Pick<Report, 'name' | 'slug' | 'counts' | 'review' | 'archived'>): Badge {
  const { errors, warnings } = foundIn(report);
  const found = foundInWords({ errors, warnings });
  const tone = errors > 0 ? 'error' : 'warning';
  const about = name ?? slug;
  if (archived) return { text: '', title: `${about}: archived`, tone: 'none' };
  if (found === '') return { text: '', title: `${about}: no problem seen`, tone: 'none' };
  return { text: String(errors + warnings), title: `${about}: ${found}`, tone };
}
