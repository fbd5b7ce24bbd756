import { t } from '@/platform/words';
import type { PartProps } from '../part-props';

/** Empties everything, with a way back until the owner gives it up. */
export function ClearRecords({ tell }: PartProps) {
  return (
    <section className="part" aria-label={t('options.clear')}>
      <h3>{t('options.clear')}</h3>
      <p className="muted">{t('options.removesDeliveriesTicksNotesAndSettings')}</p>
      <p className="actions">
        <button type="button" onClick={() => void tell({ type: 'clear-records' }, t('options.cleared'))}>
          {t('options.clearEverything')}
        </button>
      </p>
    </section>
  );
}
