import type { ReportItem } from './report';

/** At most this many open items are shown (workflow §4.1). */
const MOST_OPEN = 8;

export interface PlacedItem {
  line: ReportItem;
  place: number;
}

const RANKS = { error: 0, warning: 1, info: 2 } as const;

/** Errors, warnings, then the rest; for sorting, which keeps the order among equals. */
export function bySeverity(one: Pick<ReportItem, 'severity'>, other: Pick<ReportItem, 'severity'>): number {
  return RANKS[one.severity ?? 'info'] - RANKS[other.severity ?? 'info'];
}

export function isClosed({ outcome }: Pick<ReportItem, 'outcome'>): boolean {
  return outcome === 'done' || outcome === 'not-needed';
}

/** Of the open items that share a place, the first keeps it and the others queue behind everything else. */
function queued(items: readonly PlacedItem[]): PlacedItem[] {
  return items.map((item, index) => {
    const isTaken = items.some((other, before) => before < index && other.place === item.place);
    return isTaken ? { ...item, place: items.length + item.place } : item;
  });
}

/**
 * The open items to show: errors, warnings, then the rest, each in the order of the guide; at most eight. A
 * conditional item thereby takes the seat of the last item that is mere information.
 */
export function openItems(items: readonly PlacedItem[]): ReportItem[] {
  return queued(items.filter(({ line }) => !isClosed(line)))
    .sort((one, other) => bySeverity(one.line, other.line) || one.place - other.place)
    .slice(0, MOST_OPEN)
    .map(({ line }) => line);
}
