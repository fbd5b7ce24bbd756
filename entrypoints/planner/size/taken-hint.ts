import type { LiveExperiment } from '@/planner/launch/live-on-features';

/** What live experiments on the plan's features hold, as far as Preflight has seen them, beside what is filled in. */
export function takenHint(live: readonly LiveExperiment[], taken: number | null): string {
  const seen = live.reduce((sum, { percent }) => sum + percent, 0);
  if (seen === 0) return 'By live experiments on the same feature.';
  const said = `Preflight has seen live experiments that hold ${seen}%`;
  return taken === seen ? `${said}.` : `${said}: fill that in, or what you know better.`;
}
