import { foundInWords } from './found-in-words';
import type { Report } from '../report/report';

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
  counts,
  archived,
}: Pick<Report, 'name' | 'slug' | 'counts' | 'archived'>): Badge {
  const { errors, warnings } = counts;
  const found = foundInWords(counts);
  const tone = errors > 0 ? 'error' : 'warning';
  const about = name ?? slug;
  if (archived) return { text: '', title: `${about}: archived`, tone: 'none' };
  if (found.length === 0) return { text: '', title: `${about}: no problem seen`, tone: 'none' };
  return { text: String(errors + warnings), title: `${about}: ${found.join(' and ')}`, tone };
}
