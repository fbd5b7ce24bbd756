import { Section } from '@/components/look/section';
import { SEEN_DAYS, SEEN_MOST } from '@/calendar/deliveries/leaves';
import { t } from '@/platform/words';
import type { PartProps } from '../part-props';

/** The way to the deliveries' own page, and how long what was only seen stays. */
export function Deliveries({ kept: { deliveries } }: PartProps) {
  return (
    <Section title={t('options.myDeliveries')}>
      <p>
        <a href="/deliveries.html" target="_blank">
          {t('options.openMyDeliveries')}
        </a>
        <span className="muted">{` · ${t('options.countKept', { count: deliveries.length })}`}</span>
      </p>
      <p className="muted">{t('options.seenDeliveriesLeave', { days: SEEN_DAYS, seen: SEEN_MOST })}</p>
    </Section>
  );
}
