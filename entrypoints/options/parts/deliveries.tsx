import { Section } from '@/components/look/section';
import { SEEN_DAYS, SEEN_MOST } from '@/calendar/deliveries/leaves';
import type { PartProps } from '../part-props';

/** The way to the deliveries' own page, and how long what was only seen stays. */
export function Deliveries({ kept: { deliveries } }: PartProps) {
  return (
    <Section title="My deliveries">
      <p>
        <a href="/deliveries.html" target="_blank">
          Open my deliveries
        </a>
        <span className="muted">{` · ${deliveries.length} kept: pin, mute or forget them there.`}</span>
      </p>
      <p className="muted">
        {`A delivery that you only looked at leaves by itself after ${SEEN_DAYS} days, or when more than ${SEEN_MOST} have
        been looked at since. What is yours, what Experimenter’s home lists for you, and whatever carries a tick, a note or
        a pin stays.`}
      </p>
    </Section>
  );
}
