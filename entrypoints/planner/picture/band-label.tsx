/** About the width of a letter, and the height of a line, in px. */
const LETTER = 6.6;
const LINE = 15;

interface BandLabelProps {
  words: string;
  /** The band's edges, in px. */
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The name of a band, on a ground of its own, where it fits; the table says it in any case. */
export function BandLabel({ words, left, right, top, bottom }: BandLabelProps) {
  const width = words.length * LETTER + 8;
  if (right - left < width + 4 || bottom - top < LINE + 2) return null;
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  return (
    <g className="band-label">
      <rect className="label-ground" x={x - width / 2} y={y - LINE / 2} width={width} height={LINE} rx="3" />
      <text className="label" x={x} y={y + 4} textAnchor="middle">
        {words}
      </text>
    </g>
  );
}
