import type { FactValues, PageKind } from '@/experimenter/page-facts';
import type { KnownFacts } from '@/checklist/report/report';

const SEEN_AT = Date.UTC(2026, 10, 22);

/** Facts as the records keep them, all seen at the same time (epoch ms) on the same page. */
export function seenFacts(values: Partial<FactValues>, page: PageKind = 'summary', at = SEEN_AT): KnownFacts {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, { value, rung: 'test', at, page }]),
  );
}
