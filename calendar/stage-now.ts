import type { KnownFacts } from '@/checklist/report/report';
import type { Stage } from '@/guide/vocabulary';

/** A stage, or `live`: launched and not over, while nothing tells enrolling from observing. */
export type StageNow = Stage | 'live';

/**
 * Where a delivery stands by everything seen. Rows of lists say "Live" for enrolling and observing alike, and "Review"
 * for what waits for a reviewer and what waits for Remote Settings: then the former is `live`, the latter `review`.
 */
export function stageNow({ stage, mayBe }: KnownFacts): StageNow | undefined {
  if (stage) return stage.value;
  const [first] = mayBe?.value ?? [];
  return first === 'enrolling' || first === 'observing' ? 'live' : first;
}
