import type { KnownFacts } from '@/checklist/report/report';
import type { Stage } from '@/guide/vocabulary';

/** A stage, or `live`: launched and not over, while nothing tells enrolling from observing. */
export type StageNow = Stage | 'live';

const BEFORE_LAUNCH: ReadonlySet<StageNow> = new Set(['draft', 'preview', 'review', 'waiting']);

/**
 * Where a delivery stands by everything seen. Home writes "Live" for enrolling and observing alike, so its rows
 * leave the stage open; what has a start date there is launched, whatever was seen before (host file, part 1).
 */
export function stageNow({ stage, startDate }: KnownFacts): StageNow | undefined {
  const isOlder = stage && startDate && BEFORE_LAUNCH.has(stage.value) && startDate.at > stage.at;
  if (startDate?.page === 'home' && (!stage || isOlder)) return 'live';
  return stage?.value;
}
