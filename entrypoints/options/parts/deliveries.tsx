import { useState } from 'react';
import { GoLink } from '@/components/go-link';
import { Quieten } from '@/components/quieten';
import { Section } from '@/components/look/section';
import { timeAgo } from '@/components/look/time-ago';
import { useNow } from '@/components/live/use-now';
import { goTo } from '@/checklist/rules/go-to';
import { DELIVERY_TYPE_LABELS, STAGE_LABELS } from '@/guide/vocabulary';
import { PRODUCTION_ORIGIN } from '@/platform/hosts';
import type { Delivery } from '@/records/kept/delivery-record';
import type { PartProps } from '../part-props';

/** As many as one looks over; the rest unfolds. */
const SHOWN = 20;

/** Every delivery that is kept, to mute or forget. */
export function Deliveries({ kept: { deliveries }, tell }: PartProps) {
  const [all, setAll] = useState(false);
  const now = useNow().epochMilliseconds;
  if (deliveries.length === 0) {
    return (
      <Section title="My deliveries">
        <p className="muted">None seen yet. Those you open in Experimenter are listed here.</p>
      </Section>
    );
  }
  return (
    <Section title="My deliveries">
      <p className="muted">Forgetting one hides it until you open it again. Its ticks stay.</p>
      <ul className="rows">
        {deliveries.slice(0, all ? undefined : SHOWN).map((delivery) => (
          <DeliveryRow key={delivery.key} delivery={delivery} now={now} tell={tell} />
        ))}
      </ul>
      {!all && deliveries.length > SHOWN && (
        <p>
          <button
            type="button"
            className="quiet"
            onClick={() => setAll(true)}
          >{`Show all ${deliveries.length}`}</button>
        </p>
      )}
    </Section>
  );
}

interface DeliveryRowProps extends Pick<PartProps, 'tell'> {
  delivery: Delivery;
  /** Epoch ms. */
  now: number;
}

function DeliveryRow({ delivery, now, tell }: DeliveryRowProps) {
  const { key, slug, origin, facts } = delivery;
  const name = facts.name?.value ?? slug;
  const url = new URL(goTo({ slug, known: facts }, 'summary').url, origin).href;
  return (
    <li className="delivery-row" data-delivery={key}>
      <GoLink url={url}>{name}</GoLink>
      <span className="muted">{wordsOf(delivery, now)}</span>
      <Quieten delivery={delivery} name={name} now={now} tell={tell} />
      <button
        type="button"
        className="quiet"
        aria-label={`Forget ${name}`}
        onClick={() => void tell({ type: 'forget-delivery', key }, `Forgotten: ${name}.`)}
      >
        Forget
      </button>
    </li>
  );
}

function wordsOf({ origin, facts: { deliveryType, stage }, lastSeenAt }: Delivery, now: number): string {
  return [
    ...(deliveryType ? [DELIVERY_TYPE_LABELS[deliveryType.value]] : []),
    ...(stage ? [STAGE_LABELS[stage.value]] : []),
    lastSeenAt > 0 ? `seen ${timeAgo(lastSeenAt, now)}` : 'seen on another device',
    ...(origin === PRODUCTION_ORIGIN ? [] : [new URL(origin).host]),
  ].join(' · ');
}
