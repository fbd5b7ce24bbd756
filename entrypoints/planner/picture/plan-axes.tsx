import { wordsLanguage } from '@/platform/words';
import { HEIGHT, MARGIN, type PlanScales } from './plan-scales';

const dayLabel = (date: Date) =>
  date.toLocaleDateString(wordsLanguage(), { month: 'short', day: 'numeric', timeZone: 'UTC' });

/** Days below, percents at the left. */
export function PlanAxes({ scales: { x, y, ticks }, width }: { scales: PlanScales; width: number }) {
  const bottom = HEIGHT - MARGIN.bottom;
  return (
    <g className="axes">
      {[0, 25, 50, 75, 100].map((percent) => (
        <g key={percent}>
          <path className="grid" d={`M${MARGIN.left} ${y(percent)}H${width - MARGIN.right}`} />
          <text className="axis-label" x={MARGIN.left - 6} y={y(percent) + 4} textAnchor="end">
            {`${percent}%`}
          </text>
        </g>
      ))}
      {ticks.map((date) => (
        <g key={date.toISOString()}>
          <path className="grid" d={`M${x(date)} ${MARGIN.top}V${bottom + 4}`} />
          <text className="axis-label" x={x(date)} y={bottom + 18} textAnchor="middle">
            {dayLabel(date)}
          </text>
        </g>
      ))}
    </g>
  );
}
