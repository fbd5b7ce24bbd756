import type { LiveExperiment } from '@/planner/launch/live-on-features';
import { t } from '@/platform/words';

/** What live experiments on the plan's features hold, as far as Preflight has seen them, beside what is filled in. */
export function takenHint(live: readonly LiveExperiment[], taken: number | null): string {
  const seen = live.reduce((sum, { percent }) => sum + percent, 0);
  if (seen === 0) return t('planner.byLiveExperimentsOnTheSameFeature');
  return taken === seen ? t('planner.seenLiveHold', { seen }) : t('planner.seenLiveHoldFillIn', { seen });
}
