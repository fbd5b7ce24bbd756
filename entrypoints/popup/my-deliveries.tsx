import { GoLink } from '@/components/go-link';
import { ReminderSwitch } from '@/components/reminder-switch';
import { Section } from '@/components/look/section';
import { viewer } from '@/components/live/use-now';
import { useNow } from '@/components/live/use-now';
import type { Owner } from '@/components/live/use-owner';
import type { Tell } from '@/components/ask/use-tell';
import { byUrgency } from '@/calendar/deliveries/by-urgency';
import type { DeliveryLine } from '@/calendar/deliveries/delivery-line';
import { mine } from '@/calendar/deliveries/mine';
import type { ReminderKind } from '@/calendar/reminders/reminder-settings';
import { DELIVERY_TYPE_LABELS, STAGE_LABELS } from '@/guide/vocabulary';
import { PRODUCTION_ORIGIN } from '@/platform/hosts';
import type { Delivery } from '@/records/kept/delivery-record';
import { Quieten } from '@/components/quieten';
import { rich } from '@/components/look/rich';
import { t } from '@/platform/words';

/** Enough for what presses; the rest has a page of its own. */
const SHOWN = 3;

const DUE_DATES: readonly ReminderKind[] = ['enrollment-end', 'end', 'overdue', 'review', 'takeaways'];

/** The most pressing of the owner's deliveries, and the way to all of them. */
export function MyDeliveries({ owner: { deliveries, user, settings }, tell }: { owner: Owner; tell: Tell }) {
  const now = useNow();
  const lines = mine(byUrgency(deliveries, user, now, viewer()));
  const records = new Map(deliveries.map((delivery) => [delivery.key, delivery]));
  if (lines.length === 0) return <NoDeliveries />;
  return (
    <Section title={t('popup.myDeliveries')}>
      <ul className="deliveries">
        {lines.slice(0, SHOWN).map((line) => (
          <MyDelivery
            key={line.key}
            line={line}
            delivery={records.get(line.key)}
            now={now.epochMilliseconds}
            tell={tell}
          />
        ))}
      </ul>
      <p>
        <a href="/deliveries.html" target="_blank">
          {lines.length > SHOWN
            ? t('popup.allMyDeliveriesCount', { count: lines.length })
            : t('popup.myDeliveriesAsATimeline')}
        </a>
      </p>
      <ReminderSwitch
        label={t('popup.remindMeOfDueDates')}
        kinds={DUE_DATES}
        settings={settings}
        tell={tell}
      />
    </Section>
  );
}

function NoDeliveries() {
  return (
    <Section title={t('popup.myDeliveries')}>
      <p className="muted">
        {rich('popup.noneSeenYet', {
          home: <GoLink url={`${PRODUCTION_ORIGIN}/`}>{t('popup.openExperimentersHome')}</GoLink>,
        })}
      </p>
    </Section>
  );
}

interface MyDeliveryProps {
  line: DeliveryLine;
  delivery: Delivery | undefined;
  /** Epoch ms. */
  now: number;
  tell: Tell;
}

function MyDelivery({ line: { name, words, url, urgency }, delivery, now, tell }: MyDeliveryProps) {
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
