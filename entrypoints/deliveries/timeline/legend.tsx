import { t } from '@/platform/words';
import { Bar, Hatch } from './bar';

/** Live has the colour of enrollment: it is what both of an experiment's steps are where they are not told apart. */
const ENTRIES = [
  ['draft', 'past', t('deliveries.draft')],
  ['preview', 'past', t('deliveries.preview')],
  ['review', 'past', t('deliveries.review')],
  ['enrolling', 'past', t('deliveries.enrollmentOrLive')],
  ['observing', 'past', t('deliveries.observation')],
  ['enrolling', 'planned', t('deliveries.planned')],
  ['enrolling', 'overdue', t('deliveries.overdue')],
] as const;

/** What the shapes of the picture mean. */
export function Legend() {
  return (
    <ul className="legend" aria-label={t('deliveries.whatThePictureShows')}>
      {ENTRIES.map(([stage, kind, label]) => (
        <li key={label}>
          <svg width="28" height="20" aria-hidden="true">
            <Hatch />
            <Bar stage={stage} kind={kind} top={0} x={2} width={24} unit="" />
          </svg>
          {label}
        </li>
      ))}
      <li>
        <svg width="20" height="20" aria-hidden="true">
          <path className="asked" d="M10 3 L17 10 L10 17 L3 10 Z" />
        </svg>
        {t('deliveries.requestWaiting')}
      </li>
    </ul>
  );
}
