import { t } from '@/platform/words';

const PARTS = [
  ['you', t('options.aboutYou')],
  ['office-hours', t('options.officeHours')],
  ['reminders', t('options.reminders')],
  ['page', t('options.onExperimentersPages')],
  ['keys', t('options.keys')],
  ['sites', t('options.experimenterSites')],
  ['deliveries', t('options.myDeliveries')],
  ['guide', t('options.guide')],
  ['data', t('options.yourData')],
] as const;

/** The way to each part of the page. */
export function OptionsNav() {
  return (
    <nav className="options-nav" aria-label={t('options.settings')}>
      <ul>
        {PARTS.map(([id, title]) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
