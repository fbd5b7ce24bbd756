import { area, curveStepAfter } from 'd3-shape';
import { rolloutReach, type Reach } from '@/planner/launch/rollout-reach';
import type { DatedStep } from '@/planner/launch/schedule-of';
import { dateOf, type PlanScales } from './plan-scales';

/** Where the rollout reaches at one moment. */
interface Edge extends Reach {
  at: Date;
}

/** The runs of steps in which something is rolled out, each with its edges. */
function runsOf(dated: readonly DatedStep[]): Edge[][] {
  const runs: Edge[][] = [];
  let run: Edge[] = [];
  for (const each of dated) {
    const reach = rolloutReach(each.step);
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
  const shape = area<Edge>()
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
