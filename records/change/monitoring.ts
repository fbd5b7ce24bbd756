import type { KnownFacts } from '@/checklist/report/report';
import type { PageKind } from '@/experimenter/page-facts';
import type { Stage } from '@/guide/vocabulary';

/** Where, and when, Experimenter draws its monitoring card, once there is data. */
const PAGES: ReadonlySet<PageKind> = new Set(['summary', 'rollout']);
const STARTED: ReadonlySet<Stage> = new Set(['enrolling', 'observing', 'disabled', 'complete']);

/** Concludes that there is no monitoring data yet from a started delivery's page that does not draw the card. */
export function withMonitoring(seen: KnownFacts, page: PageKind): KnownFacts {
  const { stage, hasMonitoring } = seen;
  if (hasMonitoring || !stage || !PAGES.has(page) || !STARTED.has(stage.value)) return seen;
  return { ...seen, hasMonitoring: { value: false, rung: 'stage', at: stage.at, page } };
}
