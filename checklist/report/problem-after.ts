import type { Fix, Report, ReportItem } from './report';

type Mendable = ReportItem & { fix: Fix };

/**
 * The problem that comes after the item `last` in the order of the list, and the first one after the last; of those
 * that can be mended somewhere. `undefined` when there is none.
 */
export function problemAfter({ open }: Report, last: string | undefined): Mendable | undefined {
  const problems = open.filter(
    (item): item is Mendable => item.outcome === 'problem' && item.fix !== undefined,
  );
  const at = problems.findIndex(({ id }) => id === last);
  return problems[(at + 1) % problems.length];
}
