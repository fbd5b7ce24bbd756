/** A rectangle of the window, in px from its top left. */
export type Box = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>;

/** Where the pill stands: so far from its corner, upwards or downwards, and at the other side or not. In px. */
export interface Place {
  shift: number;
  isMirrored: boolean;
}

/** Between the pill and the edge of the window, and between the pill and what it must not touch. In px. */
const EDGE = 16;
const GAP = 4;
const STEP = 8;

export interface Ground {
  /** The pill's own width and height. */
  size: { width: number; height: number };
  /** The part of the window that the page has. */
  room: { width: number; height: number };
  corner: string;
  /** What must not be covered. */
  taken: readonly Box[];
}

const overlap = (one: Box, other: Box): number =>
  Math.max(0, Math.min(one.right, other.right) - Math.max(one.left, other.left)) *
  Math.max(0, Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top));

/** The window's rectangle, with a gap around it, that the pill has at a place. */
function boxAt({ shift, isMirrored }: Place, { size, room, corner }: Ground): Box {
  const isRight = corner.endsWith('right') !== isMirrored;
  const left = isRight ? room.width - EDGE - size.width : EDGE;
  const top = corner.startsWith('bottom') ? room.height - EDGE - size.height - shift : EDGE + shift;
  return {
    left: left - GAP,
    top: top - GAP,
    right: left + size.width + GAP,
    bottom: top + size.height + GAP,
  };
}

/** Whether something reaches so near to an edge of the window that the pill could ever stand on it. */
export const isInReach = ({ left, right }: Box, { size, room }: Pick<Ground, 'size' | 'room'>): boolean => {
  const reach = EDGE + size.width + GAP;
  return left < reach || right > room.width - reach;
};

/**
 * A place for the pill where it covers nothing: where it is if that is free, else its corner, else along the edge of the
 * window, else along the other edge; and if everything is taken, where it covers least. Always within the window: one that
 * got lower leaves a place that covers nothing, and that nobody sees.
 */
export function freePlace(now: Place, ground: Ground): Place {
  const cost = (place: Place) =>
    ground.taken.reduce((sum, box) => sum + overlap(boxAt(place, ground), box), 0);
  const most = Math.max(0, ground.room.height - ground.size.height - 2 * EDGE);
  let [best, least] = [now, now.shift > most ? Infinity : cost(now)];
  if (least === 0) return best;
  const steps = Math.floor(most / STEP);
  const along = (isMirrored: boolean): Place[] =>
    Array.from({ length: steps + 1 }, (_, step) => ({ shift: step * STEP, isMirrored }));
  for (const place of [...along(false), ...along(true)]) {
    if (least === 0) break;
    const covered = cost(place);
    if (covered < least) [best, least] = [place, covered];
  }
  return best;
}
