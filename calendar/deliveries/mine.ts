import type { DeliveryLine } from './delivery-line';

/** What counts as the owner's: theirs, listed for them, touched by them, or of nobody known. */
export function mine(lines: readonly DeliveryLine[]): DeliveryLine[] {
  return lines.filter(({ whose }) => whose !== 'seen');
}
