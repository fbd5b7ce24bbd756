import type { Report } from '../checklist/report/report';
import { foundInWords } from '../checklist/words/found-in-words';
import { inGroups } from '../checklist/report/group-items';
import type { Settings } from '../records/kept/settings-record';
import { t, tCount } from '../platform/words';
import type { LaunchNoteView } from './content-messages';

function severityOf({ errors, warnings }: Report['counts']): LaunchNoteView['severity'] {
  if (errors > 0) return 'error';
  return warnings > 0 ? 'warning' : 'info';
}

/**
 * What is open before Request Launch, for a delivery that was not requested yet; `null` for any other.
 *
 * @param mode The owner's setting: advise, ask for one confirmation, or say nothing.
 */
export function launchNoteView(report: Report, mode: Settings['launchNote']): LaunchNoteView | null {
  const { stage, counts, open, archived } = report;
  // Of what is archived nothing is asked, so nothing was looked at.
  if (mode === 'off' || archived || (stage !== 'draft' && stage !== 'preview')) return null;
  const count = counts.total - counts.done;
  if (count === 0)
    return { severity: 'ok', text: t('page.nothingIsOpen'), open: 0, names: [], confirm: false };
  const found = foundInWords(counts);
  return {
    severity: severityOf(counts),
    text: found ? t('page.countOpenFound', { count, found }) : tCount('page.openItems', count),
    open: count,
    // As the panel lists them.
    names: inGroups(open).map(({ title }) => title),
    confirm: mode === 'confirm',
  };
}
