import type { ScaleLogarithmic } from 'd3-scale';
import { t } from '@/platform/words';
import { MARGIN, PLOT_HEIGHT } from './plot-scales';

interface PlotAxesProps {
  x: ScaleLogarithmic<number, number>;
  y: ScaleLogarithmic<number, number>;
  ticks: { percents: readonly number[]; changes: readonly number[] };
  width: number;
}

/** Percents of the population below, percents of change at the left. */
export function PlotAxes({ x, y, ticks, width }: PlotAxesProps) {
  const bottom = PLOT_HEIGHT - MARGIN.bottom;
  return (
    <g className="axes">
      {ticks.changes.map((change) => (
        <g key={change}>
          <path className="grid" d={`M${MARGIN.left} ${y(change)}H${width - MARGIN.right}`} />
          <text className="axis-label" x={MARGIN.left - 6} y={y(change) + 4} textAnchor="end">
            {`${change}%`}
          </text>
        </g>
      ))}
      {ticks.percents.map((percent) => (
        <g key={percent}>
          <path className="grid" d={`M${x(percent)} ${MARGIN.top}V${bottom}`} />
          <text className="axis-label" x={x(percent)} y={bottom + 16} textAnchor="middle">
            {`${percent}%`}
          </text>
        </g>
      ))}
      <text
        className="axis-label"
        x={(MARGIN.left + width - MARGIN.right) / 2}
        y={bottom + 34}
        textAnchor="middle"
      >
        {t('planner.population')}
      </text>
    </g>
  );
}
