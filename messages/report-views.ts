import type { Report } from '../checklist/report/report';
import type { Settings } from '../records/kept/settings-record';
import type { ReportViews } from './content-messages';
import { launchNoteView } from './launch-note-view';
import { pillView } from './pill-view';

/** A report as a page draws it; nothing where there is no report. */
export function reportViews(report: Report | null, settings: Pick<Settings, 'launchNote'>): ReportViews {
  return {
    pill: report && pillView(report),
    launchNote: report && launchNoteView(report, settings.launchNote),
  };
}
