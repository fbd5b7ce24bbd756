import type { Report } from '../checklist/report/report';
import { badgeOf } from '../checklist/words/badge';
import { counted } from '../checklist/report/phrases';
import { STAGE_LABELS } from '../guide/vocabulary';
import type { PillView } from './content-messages';

function worstOf({ errors, warnings }: Report['counts']): Pick<PillView, 'worst' | 'worstWords'> {
  if (errors > 0) return { worst: 'error', worstWords: counted(errors, 'error') };
  if (warnings > 0) return { worst: 'warning', worstWords: counted(warnings, 'warning') };
  return { worst: 'none', worstWords: '' };
}

/** The report as the pill shows it. */
export function pillView(report: Report): PillView {
  return {
    stage: report.stage,
    stageLabel: STAGE_LABELS[report.stage],
    done: report.counts.done,
    total: report.counts.total,
    ...worstOf(report.counts),
    title: badgeOf(report).title,
  };
}
