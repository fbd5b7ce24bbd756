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

/**
 * The stretches of all deliveries, by key: they are the same whichever of them are shown.
 *
 * @param today ISO `YYYY-MM-DD`, the viewer's
 */
export function livesOf(kept: ReadonlyMap<string, Delivery>, today: string): Picture['lives'] {
  const day = Temporal.PlainDate.from(today);
  return new Map([...kept].map(([key, { facts }]) => [key, stretchesOf(facts, day)]));
}

/** The picture of the lines that are shown, on a scale that holds them all. */
export function pictureOf(lines: readonly DeliveryLine[], lives: Picture['lives'], today: string): Picture {
  const day = Temporal.PlainDate.from(today);
  const shown = lines.flatMap(({ key }) => lives.get(key) ?? []);
  return { lives, scale: timelineScale(shown, day, localeOf(viewer())), today: day };
}
