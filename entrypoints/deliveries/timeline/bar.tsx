import type { Stretch } from '@/calendar/timeline/stretches';

/** Each stage has its own height (px), so that none is told by colour alone. */
const HEIGHTS: Readonly<Record<Stretch['stage'], number>> = {
  draft: 4,
  preview: 7,
  review: 10,
  enrolling: 16,
  observing: 12,
  live: 14,
};

/** Of the picture's rows, px. */
const ROW_HEIGHT = 20;

interface BarProps extends Pick<Stretch, 'stage' | 'kind'> {
  /** Of its row, px from the top of the picture. */
  top: number;
  /** Where it begins and how wide it is, in `unit`. */
  x: number;
  width: number;
  unit: '%' | '';
}

/** One stretch: a filled bar, an outlined one for what is planned, a hatched one with a frame for what is overdue. */
export function Bar({ stage, kind, top, x, width, unit }: BarProps) {
  const height = kind === 'overdue' ? ROW_HEIGHT - 2 : HEIGHTS[stage];
  return (
    <rect
      className="bar"
      data-stage={stage}
      data-kind={kind}
      x={`${x}${unit}`}
      y={top + (ROW_HEIGHT - height) / 2}
      width={`${Math.max(width, unit === '%' ? 0.3 : 2)}${unit}`}
      height={height}
      rx={kind === 'overdue' ? 0 : 2}
    />
  );
}

/** The pattern of what is overdue; the pictures after it in the page use it too. */
export function Hatch() {
  return (
    <defs>
      <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect className="hatch-ground" width="6" height="6" />
        <rect className="hatch-line" width="2.5" height="6" />
      </pattern>
    </defs>
  );
}
