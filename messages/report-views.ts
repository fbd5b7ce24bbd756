import type { Report } from '../checklist/report';
import type { ReportViews } from './content-messages';
import { launchNoteView } from './launch-note-view';
import { pillView } from './pill-view';

/** A report as a page draws it; nothing where there is no report. */
export function reportViews(report: Report | null, settings: { launchNote: 'advise' | 'confirm' | 'off' }): ReportViews {
  return {
    pill: report && pillView(report),
    launchNote: report && launchNoteView(report, settings.launchNote),
  };
}
