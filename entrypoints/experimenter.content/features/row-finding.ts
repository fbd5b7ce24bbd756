import type { LinksReport } from '@/links/verdict/verdict';
import type { Finding } from '../draw/verdict-line';

const WEIGHT = { ok: 0, info: 1, warning: 2, error: 3 } as const;

/**
 * The one thing to say beside a row: the worse of its own verdict and of what the whole list shows about it. A tie goes
 * to the row's own, which carries the fix. A repeated link is said at its later rows only: the first one may stay.
 */
export function rowFinding(report: LinksReport, index: number): Finding | undefined {
  const own = report.rows[index];
  if (!own) return undefined;
  const fromList = report.list.filter(({ code, rows }) =>
    code === 'DUPLICATE' ? rows.indexOf(index) > 0 : code === 'PARENT_BRIEF' && rows.includes(index),
  );
  return fromList.reduce<Finding>(
    (worst, next) => (WEIGHT[next.severity] > WEIGHT[worst.severity] ? next : worst),
    own,
  );
}
