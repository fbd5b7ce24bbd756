import type { Report, ReportItem } from '../checklist/report/report';
import { counted } from '../checklist/report/phrases';
import { foundInWords } from '../checklist/words/found-in-words';
import { groupItems } from '../checklist/report/group-items';
import type { Settings } from '../records/kept/settings-record';
import type { LaunchNoteView } from './content-messages';

/** How many open items the note names. */
const NAMED = 3;

function severityOf({ errors, warnings }: Report['counts']): LaunchNoteView['severity'] {
  if (errors > 0) return 'error';
  return warnings > 0 ? 'warning' : 'info';
}

/** Problems first, as the panel lists them. */
function namesOf(open: readonly ReportItem[], count: number): string {
  const { problems, todos, notes } = groupItems(open);
  const names = [...problems, ...todos, ...notes].slice(0, NAMED).map(({ title }) => title);
  return [...names, ...(count > names.length ? [`${count - names.length} more`] : [])].join(' · ');
}

/**
 * What is open before Request Launch, for a delivery that was not requested yet; `null` for any other.
 *
 * @param mode The owner's setting: advise, ask for one confirmation, or say nothing.
 */
export function launchNoteView(report: Report, mode: Settings['launchNote']): LaunchNoteView | null {
  const { stage, counts, open } = report;
  if (mode === 'off' || (stage !== 'draft' && stage !== 'preview')) return null;
  const count = counts.total - counts.done;
  if (count === 0) return { severity: 'ok', text: 'Nothing is open', names: '', confirm: false };
  const found = foundInWords(counts).join(', ');
  const text = counted(count, 'open item');
  return {
    severity: severityOf(counts),
    text: found ? `${text}: ${found}` : text,
    names: namesOf(open, count),
    confirm: mode === 'confirm',
  };
}
