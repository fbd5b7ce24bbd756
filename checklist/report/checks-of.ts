import { inGroups } from './group-items';
import { isClosed } from './open-items';
import type { Report, ReportItem } from './report';

/** What there is to see to, and what of it is settled. */
export interface Checks {
  open: ReportItem[];
  closed: ReportItem[];
}

/**
 * The checks of whoever looks, in the panel's order: of a reviewer what was found and what to look at, which `progressOf` and
 * `foundIn` count too; else the owner's items.
 */
export function checksOf({ review, open, closed }: Pick<Report, 'review' | 'open' | 'closed'>): Checks {
  if (!review) return { open: inGroups(open), closed };
  const { findings, looks } = review;
  return {
    open: [...inGroups(findings), ...looks.filter((look) => !isClosed(look))],
    closed: looks.filter(isClosed),
  };
}
