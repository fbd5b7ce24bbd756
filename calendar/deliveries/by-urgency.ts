import { localeOf, seenBy, type Viewer } from '../viewer';
import { deliveryLine, type DeliveryLine } from './delivery-line';
import type { ListedDelivery } from './listed-delivery';
import { URGENCIES } from './urgency';
import { WHOSE } from './whose';

/**
 * The kept deliveries as lines, the most pressing first: overdue ends (longest first), ends within a week, requests
 * under way, missing takeaways, then what is live, being built and over; among equals what the owner pinned, then
 * the owner's own before others'. Archived ones are left out.
 *
 * @param user e-mail address of the signed-in user, when known
 */
export function byUrgency(
  deliveries: readonly ListedDelivery[],
  user: string | undefined,
  now: Temporal.Instant,
  viewer: Viewer,
): DeliveryLine[] {
  const today = seenBy(viewer, now).toPlainDate();
  const locale = localeOf(viewer);
  return deliveries
    .filter(({ facts }) => !facts.archived?.value)
    .map((delivery) => deliveryLine(delivery, user, today, locale))
    .sort(morePressing);
}

function morePressing(one: DeliveryLine, other: DeliveryLine): number {
  return (
    URGENCIES.indexOf(one.urgency) - URGENCIES.indexOf(other.urgency) ||
    Number(other.pinned) - Number(one.pinned) ||
    WHOSE.indexOf(one.whose) - WHOSE.indexOf(other.whose) ||
    one.order - other.order ||
    other.lastSeenAt - one.lastSeenAt
  );
}
