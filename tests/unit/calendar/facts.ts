import type { KnownFact, KnownFacts } from '@/checklist/report/report';
import type { FactValues, PageKind } from '@/experimenter/page-facts';

/** Facts of one delivery, all seen at `at` (epoch ms) on `page`. */
export function known(values: Partial<FactValues>, at = 0, page: PageKind = 'summary'): KnownFacts {
  const seen = (value: unknown): KnownFact<unknown> => ({ value, rung: 'test', at, page });
  const shown = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(shown.map(([name, value]) => [name, seen(value)]));
}
