/** About the width of a letter, and the height of a line, in px. */
const LETTER = 6.6;
const LINE = 15;

const widthOf = (text: string) => text.length * LETTER + 8;

interface BandLabelProps {
  /** The same in ever fewer words: the first that fits is shown. */
  words: readonly string[];
  /** The band's edges, in px. */
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The name of a band, on a ground of its own, where it fits; the table says it in any case. */
export function BandLabel({ words, left, right, top, bottom }: BandLabelProps) {
  const shown = words.find((text) => right - left >= widthOf(text) + 4);
  if (shown === undefined || bottom - top < LINE + 2) return null;
  const width = widthOf(shown);
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  return (
    <g className="band-label">
      <rect className="label-ground" x={x - width / 2} y={y - LINE / 2} width={width} height={LINE} rx="3" />
      <text className="label" x={x} y={y + 4} textAnchor="middle">
        {shown}
      </text>
    </g>
  );
}
