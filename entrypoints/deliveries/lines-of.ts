import { viewer } from '@/components/live/use-now';
import { byUrgency } from '@/calendar/deliveries/by-urgency';
import type { DeliveryLine } from '@/calendar/deliveries/delivery-line';
import type { Standing } from '@/records/read/standing-of';
import type { Listed } from './use-listed';

/** The lines of the page on `today` (ISO `YYYY-MM-DD`), the most pressing first. */
export function linesOf(
  { kept, user }: Listed,
  standings: ReadonlyMap<string, Standing>,
  today: string,
): DeliveryLine[] {
  const here = viewer();
  const noon = Temporal.PlainDate.from(today).toZonedDateTime({ timeZone: here.zone, plainTime: '12:00' });
  const deliveries = [...kept.values()].map((delivery) => ({ ...delivery, ...standings.get(delivery.key) }));
  return byUrgency(deliveries, user, noon.toInstant(), here);
}
