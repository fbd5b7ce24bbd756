import { useMemo } from 'react';
import type { Tell } from '@/components/ask/use-tell';
import type { DeliveryLine } from '@/calendar/deliveries/delivery-line';
import { URGENCIES } from '@/calendar/deliveries/urgency';
import { URGENCY_TITLES } from '@/calendar/deliveries/urgency-titles';
import type { Delivery } from '@/records/kept/delivery-record';
import { MoreButton } from '../list/more-button';
import { useMore } from '../list/use-more';
import { Axis } from './axis';
import { Legend } from './legend';
import { livesOf, pictureOf } from './picture-of';
import { TimelineRow } from './timeline-row';

interface TimelineProps {
  lines: readonly DeliveryLine[];
  kept: ReadonlyMap<string, Delivery>;
  /** ISO `YYYY-MM-DD`, the viewer's. */
  today: string;
  /** Epoch ms. */
  now: number;
  tell: Tell;
}

/** The deliveries over time, grouped by urgency. The table holds the same in words. */
export function Timeline({ lines, kept, today, now, tell }: TimelineProps) {
  const { limit, rest, more } = useMore(lines.length);
  const shown = lines.slice(0, limit);
  const lives = useMemo(() => livesOf(kept, today), [kept, today]);
  const { scale, today: day } = useMemo(() => pictureOf(lines, lives, today), [lines, lives, today]);
  return (
    <div className="timeline">
      <Legend />
      <Axis scale={scale} today={day} />
      {URGENCIES.map((urgency) => {
        const own = shown.filter((line) => line.urgency === urgency);
        const all = lines.filter((line) => line.urgency === urgency).length;
        if (own.length === 0) return null;
        return (
          <section
            key={urgency}
            className="timeline-group"
            data-urgency={urgency}
            aria-label={URGENCY_TITLES[urgency]}
          >
            <h2>{`${URGENCY_TITLES[urgency]} (${all})`}</h2>
            <ul>
              {own.map((line) => (
                <TimelineRow
                  key={line.key}
                  line={line}
                  delivery={kept.get(line.key)}
                  stretches={lives.get(line.key) ?? []}
                  scale={scale}
                  today={day}
                  now={now}
                  tell={tell}
                />
              ))}
            </ul>
          </section>
        );
      })}
      <MoreButton rest={rest} more={more} />
    </div>
  );
}
