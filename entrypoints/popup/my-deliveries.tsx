import { useState } from 'react';
import { GoLink } from '@/components/go-link';
import { ReminderSwitch } from '@/components/reminder-switch';
import { Section } from '@/components/look/section';
import { viewer } from '@/components/live/use-now';
import { useNow } from '@/components/live/use-now';
import type { Owner } from '@/components/live/use-owner';
import type { Tell } from '@/components/ask/use-tell';
import { deliveriesByUrgency, type UrgentDelivery } from '@/calendar/deliveries-by-urgency';
import type { ReminderKind } from '@/calendar/reminders/reminder-settings';
import { DELIVERY_TYPE_LABELS, STAGE_LABELS } from '@/guide/vocabulary';
import { PRODUCTION_ORIGIN } from '@/platform/hosts';
import type { Delivery } from '@/records/kept/delivery-record';
import { Quieten } from '@/components/quieten';

/** Enough for what presses; the rest unfolds. */
const SHOWN = 5;

const DUE_DATES: readonly ReminderKind[] = ['enrollment-end', 'end', 'overdue', 'review', 'takeaways'];

/** The owner's deliveries as far as Preflight has seen them, the most pressing first. */
export function MyDeliveries({ owner: { deliveries, user, settings }, tell }: { owner: Owner; tell: Tell }) {
  const [all, setAll] = useState(false);
  const now = useNow();
  const lines = deliveriesByUrgency(deliveries, user, now, viewer());
  const records = new Map(deliveries.map((delivery) => [delivery.key, delivery]));
  if (lines.length === 0) return <NoDeliveries />;
  return (
    <Section title="My deliveries">
      <ul className="deliveries">
        {lines.slice(0, all ? undefined : SHOWN).map((line) => (
          <DeliveryLine
            key={line.key}
            line={line}
            delivery={records.get(line.key)}
            now={now.epochMilliseconds}
            tell={tell}
          />
        ))}
      </ul>
      {!all && lines.length > SHOWN && (
        <button type="button" className="quiet" onClick={() => setAll(true)}>
          {`Show ${lines.length - SHOWN} more`}
        </button>
      )}
      <ReminderSwitch
        label="Remind me of due dates and waiting reviews"
        kinds={DUE_DATES}
        settings={settings}
        tell={tell}
      />
    </Section>
  );
}

function NoDeliveries() {
  return (
    <Section title="My deliveries">
      <p className="muted">
        {'None seen yet. '}
        <GoLink url={`${PRODUCTION_ORIGIN}/`}>Open Experimenter’s home</GoLink>
        {' once and yours are listed here.'}
      </p>
    </Section>
  );
}

interface DeliveryLineProps {
  line: UrgentDelivery;
  delivery: Delivery | undefined;
  /** Epoch ms. */
  now: number;
  tell: Tell;
}

function DeliveryLine({ line: { name, words, url, urgency }, delivery, now, tell }: DeliveryLineProps) {
  const { deliveryType, stage } = delivery?.facts ?? {};
  const kind = [
    ...(deliveryType ? [DELIVERY_TYPE_LABELS[deliveryType.value]] : []),
    ...(stage ? [STAGE_LABELS[stage.value]] : []),
  ].join(' · ');
  return (
    <li className="delivery" data-urgency={urgency}>
      <GoLink className="delivery-name" url={url}>
        {name}
      </GoLink>
      <span className="muted">{kind}</span>
      {words && <span className="delivery-words">{words}</span>}
      {delivery && <Quieten delivery={delivery} name={name} now={now} tell={tell} />}
    </li>
  );
}
