import type { Settings } from '@/records/kept/settings-record';
import { t, wordsLanguage } from '@/platform/words';
import type { Kept } from './use-kept';

const NAMES: Readonly<Record<keyof Settings, string>> = {
  launchNote: t('options.setBeforeALaunch'),
  marks: t('options.setMarks'),
  officeHours: t('options.setOfficeHours'),
  reminders: t('options.setReminders'),
  extraHosts: t('options.setFurtherSites'),
  fetching: t('options.setReadingSummaries'),
  pillCorner: t('options.setPlaceOfPill'),
  panelOpen: t('options.setPanel'),
  panelWidth: t('options.setWidthOfPanel'),
  panelPlace: t('options.setPlaceOfChecklist'),
  pillHidden: t('options.setWherePillIsHidden'),
  news: t('options.setNews'),
};

/** Says once, at the top, that an enterprise policy is in force and what it sets. */
export function PolicyNotice({ kept: { sources, guide } }: { kept: Kept }) {
  const names = Object.entries(NAMES).filter(([name]) =>
    Object.entries(sources).some(([key, source]) => key === name && source === 'policy'),
  );
  const set = [
    ...names.map(([, words]) => words),
    ...(guide.layers.some(({ source }) => source === 'policy') ? [t('options.setGuide')] : []),
  ];
  if (set.length === 0) return null;
  const list = new Intl.ListFormat(wordsLanguage(), { type: 'conjunction' }).format(set);
  return (
    <p className="policy-notice" role="status">
      {t('options.yourOrganizationsPolicySetsList', { list })}
    </p>
  );
}
