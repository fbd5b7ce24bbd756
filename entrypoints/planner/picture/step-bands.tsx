import { symbol, symbolCircle } from 'd3-shape';
import { rolloutReach } from '@/planner/launch/rollout-reach';
import type { DatedStep } from '@/planner/launch/schedule-of';
import { t } from '@/platform/words';
import { BandLabel } from './band-label';
import { branchBands } from './branch-bands';
import { dateOf, MARGIN, type PlanScales } from './plan-scales';

interface StepBandsProps {
  dated: DatedStep;
  scales: PlanScales;
  patterns: string;
}

/** Percent of the population, without false precision. */
const shareText = (percent: number) => `${Number(percent.toFixed(1))}%`;

const POINT = symbol(symbolCircle, 36)() ?? '';

/** The narrowest span, in px, that has room for a step's size beside its number. */
const ROOMY = 90;

/** One step: its branches above each other, its days of enrollment hatched, its analyses as points, and its number. */
export function StepBands({ dated, scales, patterns }: StepBandsProps) {
  const { step, index, start, end } = dated;
  const { x, y } = scales;
  const [left, right] = [x(dateOf(start)), x(dateOf(end))];
  const reach = rolloutReach(step);
  const bands = branchBands(step);
  const rollout = reach && reach.to > reach.from ? [{ name: t('planner.rollout'), ...reach }] : [];
  return (
    <g className="step-bands" data-kind={step.kind}>
      {bands.map(({ branch, from, to }) => (
        <rect
          key={branch}
          className={branch === 0 ? 'control' : 'treatment'}
          data-branch={branch % 3}
          fill={branch === 0 ? `url(#${patterns}-control)` : undefined}
          x={left}
          y={y(to)}
          width={Math.max(0, right - left)}
          height={Math.max(0, y(from) - y(to))}
        />
      ))}
      {bands.length > 0 && <Enrollment dated={dated} scales={scales} patterns={patterns} />}
      {[...bands, ...rollout].map(({ name, from, to }) => (
        <BandLabel
          key={name}
          words={[
            t('planner.shareOfUsers', { name, share: shareText(to - from) }),
            `${name} ${shareText(to - from)}`,
          ]}
          left={left}
          right={right}
          top={y(to)}
          bottom={y(from)}
        />
      ))}
      <text className="step-number" x={(left + right) / 2} y={MARGIN.top - 18} textAnchor="middle">
        {right - left > ROOMY ? `${index + 1} · ${shareText(step.population)}` : index + 1}
      </text>
      <path
        className="step-span"
        d={`M${left + 1} ${MARGIN.top - 8}v-4H${Math.max(left + 1, right - 1)}v4`}
      />
    </g>
  );
}

/** When clients join, hatched over the branches; where that ends before the step does; and a holdback's analyses. */
function Enrollment({ dated, scales: { x, y }, patterns }: StepBandsProps) {
  const { step, start, enrollmentEnd, end, analyses } = dated;
  const [left, joined, right] = [x(dateOf(start)), x(dateOf(enrollmentEnd)), x(dateOf(end))];
  const top = y(step.population);
  return (
    <>
      <rect
        fill={`url(#${patterns}-enrolling)`}
        x={left}
        y={top}
        width={Math.max(0, joined - left)}
        height={y(0) - top}
      />
      {joined < right && <path className="joined" d={`M${joined} ${y(0)}V${top}`} />}
      {analyses.map((day) => (
        <path
          key={day.toString()}
          className="analysis"
          d={POINT}
          transform={`translate(${x(dateOf(day))} ${top})`}
        />
      ))}
    </>
  );
}
