import type { LegendEntry } from './legend-lines';
import { MARGIN } from './plan-scales';

/** Height of a line of the legend, in px. */
export const LEGEND_LINE = 18;

/** The legend, inside the picture: a file of it has to explain itself. */
export function Legend({ entries, top }: { entries: readonly LegendEntry[]; top: number }) {
  return entries.map(({ words, mark, x, line }) => (
    <g key={words} transform={`translate(${MARGIN.left + x} ${top + line * LEGEND_LINE})`}>
      {mark && <path className="lead" d={mark} transform="translate(6 -4)" />}
      <text className="axis-label" x={mark ? 16 : 0}>
        {words}
      </text>
    </g>
  ));
}
