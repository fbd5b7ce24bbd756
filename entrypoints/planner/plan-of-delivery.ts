import { ownReading } from '@/components/live/own-reading';
import { prefill } from '@/planner/state/prefill';
import { PARTS, type Plan } from '@/planner/state/plan-schema';

/** What the page was opened for: the key of a delivery, and the part to begin with. */
interface Asked {
  key: string;
  part: Plan['part'];
}

/** The delivery that the address asks for, if it does: `?delivery=<key>&part=size`. */
export function askedDelivery(): Asked | null {
  const asked = new URLSearchParams(location.search);
  const key = asked.get('delivery');
  return key ? { key, part: PARTS.find((part) => part === asked.get('part')) ?? 'kind' } : null;
}

/** A plan that begins with the facts of a delivery; `null` when it was never seen here. */
export async function planOfDelivery({ key, part }: Asked, today: Temporal.PlainDate): Promise<Plan | null> {
  const deliveries = await ownReading()
    .deliveries()
    .catch(() => []);
  const delivery = deliveries.find((each) => each.key === key);
  return delivery ? { ...prefill(delivery, deliveries, today), part } : null;
}
