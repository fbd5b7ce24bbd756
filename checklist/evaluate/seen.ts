import type { FactName } from '@/experimenter/page-facts';
import type { KnownFacts, ReportItem } from '../report/report';

/** When and where the facts behind an answer were seen: an answer is as old as the oldest of them. */
export function seenOf(needs: readonly FactName[], known: KnownFacts): ReportItem['seen'] {
  return needs
    .flatMap((name) => known[name] ?? [])
    .map(({ at, page }) => ({ at, page }))
    .reduce<ReportItem['seen']>(
      (oldest, fact) => (oldest && oldest.at <= fact.at ? oldest : fact),
      undefined,
    );
}
