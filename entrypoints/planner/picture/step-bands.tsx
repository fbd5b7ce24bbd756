import { symbol, symbolCircle } from 'd3-shape';
import { rolloutReach } from '@/planner/launch/rollout-reach';
import type { DatedStep } from '@/planner/launch/schedule-of';
import { BandLabel } from './band-label';
import { dateOf, MARGIN, type PlanScales } from './plan-scales';

interface StepBandsProps {
  dated: DatedStep;
  scales: PlanScales;
  patterns: string;
}

/** Percent of the population, without false precision. */
const shareText = (percent: number) => `${Number(percent.toFixed(1))}%`;

const POINT = symbol(symbolCircle, 36)() ?? '';

/** One step: its branches above each other, its days of enrollment hatched, its analyses as points, and its number. */
export function StepBands({ dated, scales, patterns }: StepBandsProps) {
  const { step, index, start, enrollmentEnd, end, analyses } = dated;
  const { x, y } = scales;
  const [left, joined, right] = [x(dateOf(start)), x(dateOf(enrollmentEnd)), x(dateOf(end))];
  const reach = rolloutReach(step);
  const top = y(step.kind === 'rollout' ? 0 : step.population);
  return (
    <g className="step-bands" data-kind={step.kind}>
      {step.kind !== 'rollout' && <Branches dated={dated} scales={scales} patterns={patterns} />}
      {step.kind !== 'rollout' && (
        <rect
          fill={`url(#${patterns}-enrolling)`}
          x={left}
          y={top}
          width={Math.max(0, joined - left)}
          height={y(0) - top}
        />
      )}
      {step.kind === 'experiment' && joined < right && (
        <path className="joined" d={`M${joined} ${y(0)}V${top}`} />
      )}
      {analyses.map((day) => (
        <path
          key={day.toString()}
          className="analysis"
          d={POINT}
          transform={`translate(${x(dateOf(day))} ${top})`}
        />
      ))}
      {reach && reach.to > reach.from && (
        <BandLabel
          words={`rollout ${shareText(reach.to - reach.from)}`}
          left={left}
          right={right}
          top={y(reach.to)}
          bottom={y(reach.from)}
        />
      )}
      <text className="step-number" x={(left + right) / 2} y={MARGIN.top - 18} textAnchor="middle">
        {right - left > 90 ? `${index + 1} · ${shareText(step.population)}` : index + 1}
      </text>
      <path
        className="step-span"
        d={`M${left + 1} ${MARGIN.top - 8}v-4H${Math.max(left + 1, right - 1)}v4`}
      />
    </g>
  );
}

function Branches({ dated: { step, start, end }, scales: { x, y }, patterns }: StepBandsProps) {
  const sum = step.branches.reduce((total, weight) => total + weight, 0);
  const [left, right] = [x(dateOf(start)), x(dateOf(end))];
  const share = (weights: readonly number[]) =>
    (step.population * weights.reduce((total, weight) => total + weight, 0)) / (sum || 1);
  return step.branches.map((_, branch) => {
    const [from, to] = [share(step.branches.slice(0, branch)), share(step.branches.slice(0, branch + 1))];
    const isControl = branch === 0;
    const held = step.kind === 'holdback' ? 'held back' : 'control';
    const name = isControl ? held : step.branches.length > 2 ? `treatment ${branch}` : 'treatment';
    return (
      // A branch has no name of its own: its place is what it is.
      // eslint-disable-next-line react/no-array-index-key
      <g key={branch}>
        <rect
          className={isControl ? 'control' : 'treatment'}
          data-branch={branch % 3}
          fill={isControl ? `url(#${patterns}-control)` : undefined}
          x={left}
          y={y(to)}
          width={Math.max(0, right - left)}
          height={Math.max(0, y(from) - y(to))}
        />
        <BandLabel
          words={`${name} ${shareText(to - from)}`}
          left={left}
          right={right}
          top={y(to)}
          bottom={y(from)}
        />
      </g>
    );
  });
}
