import type { Report, ReportItem } from './report';

/** When (epoch ms) and where the oldest fact behind a report was seen; undefined while none is known. */
export function oldestSeen({ open, closed }: Pick<Report, 'open' | 'closed'>): ReportItem['seen'] {
  return [...open, ...closed]
    .flatMap(({ seen }) => seen ?? [])
    .reduce<ReportItem['seen']>(
      (oldest, seen) => (oldest && oldest.at <= seen.at ? oldest : seen),
      undefined,
    );
}
