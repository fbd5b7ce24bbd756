import { area, curveStepAfter } from 'd3-shape';
import type { DatedStep } from '@/planner/launch/schedule-of';
import { dateOf, type PlanScales } from './plan-scales';

/** One moment: what an experiment holds then, and up to where the rollout reaches above it, in percent. */
interface Reach {
  at: Date;
  from: number;
  to: number;
}

/**
 * Where a rollout reaches in a step. Beside a holdback it reaches its share of those whom the experiment does not hold:
 * the experiment wins, and the two draw their clients apart.
 */
function reachOf({ step: { kind, population, rollout } }: DatedStep): { from: number; to: number } | null {
  if (kind === 'experiment') return null;
  if (kind === 'rollout') return { from: 0, to: population };
  return { from: population, to: population + (rollout * (100 - population)) / 100 };
}

/** The runs of steps in which something is rolled out, each with its edges. */
function runsOf(dated: readonly DatedStep[]): Reach[][] {
  const runs: Reach[][] = [];
  let run: Reach[] = [];
  for (const each of dated) {
    const reach = reachOf(each);
    if (reach) run.push({ at: dateOf(each.start), ...reach }, { at: dateOf(each.end), ...reach });
    else if (run.length > 0) {
      runs.push(run);
      run = [];
    }
  }
  return run.length > 0 ? [...runs, run] : runs;
}

interface RolloutAreaProps {
  dated: readonly DatedStep[];
  scales: PlanScales;
  patterns: string;
}

/** The rollout as one area that goes up and down with its phases. */
export function RolloutArea({ dated, scales: { x, y }, patterns }: RolloutAreaProps) {
  const shape = area<Reach>()
    .x(({ at }) => x(at))
    .y0(({ from }) => y(from))
    .y1(({ to }) => y(to))
    .curve(curveStepAfter);
  return runsOf(dated).map((run) => (
    <path
      key={run[0]?.at.toISOString()}
      className="rollout"
      fill={`url(#${patterns}-rollout)`}
      d={shape(run) ?? undefined}
    />
  ));
}
