import type { Tell } from '@/components/ask/use-tell';
import { Quieten } from '@/components/quieten';
import type { DeliveryLine } from '@/calendar/deliveries/delivery-line';
import type { Delivery } from '@/records/kept/delivery-record';
import { t } from '@/platform/words';

interface RowActionsProps {
  line: Pick<DeliveryLine, 'key' | 'name' | 'pinned'>;
  delivery: Delivery | undefined;
  /** Epoch ms. */
  now: number;
  tell: Tell;
}

/** What can be done about one delivery here: pin it, quieten its reminders, forget it. */
export function RowActions({ line: { key, name, pinned }, delivery, now, tell }: RowActionsProps) {
  const pin = () =>
    void tell(
      { type: 'change-delivery', key, change: { pinned: !pinned } },
      pinned ? t('deliveries.noLongerPinnedName', { name }) : t('deliveries.pinnedName', { name }),
    );
  const forget = () =>
    void tell({ type: 'forget-delivery', key }, t('deliveries.forgottenUntilYouOpenItAgainName', { name }));
  return (
    <span className="row-actions">
      <button
        type="button"
        className="quiet pin"
        aria-pressed={pinned}
        aria-label={t('deliveries.pinName', { name })}
        title={pinned ? t('deliveries.pinned') : t('deliveries.pin')}
        onClick={pin}
      >
        <span aria-hidden="true">{pinned ? '★' : '☆'}</span>
      </button>
      {delivery && <Quieten delivery={delivery} name={name} now={now} tell={tell} />}
      <button
        type="button"
        className="quiet"
        aria-label={t('deliveries.forgetName', { name })}
        title={t('deliveries.forget')}
        onClick={forget}
      >
        <span aria-hidden="true">✕</span>
      </button>
    </span>
  );
}
