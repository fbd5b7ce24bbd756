import type { Settings } from '@/records/kept/settings-record';
import type { Kept } from './use-kept';

const NAMES: Readonly<Record<keyof Settings, string>> = {
  launchNote: 'before a launch',
  marks: 'marks',
  officeHours: 'office hours',
  reminders: 'reminders',
  extraHosts: 'further sites',
  fetching: 'reading the summary page',
  pillCorner: 'place of the pill',
  panelOpen: 'panel',
  panelWidth: 'width of the panel',
  panelPlace: 'place of the checklist',
  pillHidden: 'where the pill is hidden',
  news: 'news of an update',
};

/** Says once, at the top, that an enterprise policy is in force and what it sets. */
export function PolicyNotice({ kept: { sources, guide } }: { kept: Kept }) {
  const names = Object.entries(NAMES).filter(([name]) =>
    Object.entries(sources).some(([key, source]) => key === name && source === 'policy'),
  );
  const set = [
    ...names.map(([, words]) => words),
    ...(guide.layers.some(({ source }) => source === 'policy') ? ['guide'] : []),
  ];
  if (set.length === 0) return null;
  const list = new Intl.ListFormat('en', { type: 'conjunction' }).format(set);
  return (
    <p
      className="policy-notice"
      role="status"
    >{`Your organization’s policy sets: ${list}. The rest is yours.`}</p>
  );
}
