import { viewer } from '@/components/live/use-now';
import type { DeliveryLine } from '@/calendar/deliveries/delivery-line';
import { timelineScale, type TimelineScale } from '@/calendar/timeline/scale';
import { stretchesOf, type Stretch } from '@/calendar/timeline/stretches';
import { localeOf } from '@/calendar/viewer';
import type { Delivery } from '@/records/kept/delivery-record';

/** What is drawn: the stretches of each delivery, by key, on one scale. */
export interface Picture {
  lives: ReadonlyMap<string, readonly Stretch[]>;
  scale: TimelineScale;
  today: Temporal.PlainDate;
}

/** @param today ISO `YYYY-MM-DD`, the viewer's */
export function pictureOf(
  lines: readonly DeliveryLine[],
  kept: ReadonlyMap<string, Delivery>,
  today: string,
): Picture {
  const day = Temporal.PlainDate.from(today);
  const lives = new Map(lines.map(({ key }) => [key, stretchesOf(kept.get(key)?.facts ?? {}, day)]));
  return { lives, scale: timelineScale([...lives.values()].flat(), day, localeOf(viewer())), today: day };
}
