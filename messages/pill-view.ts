import type { Report } from '../checklist/report/report';
import { foundIn } from '../checklist/report/found-in';
import { progressOf } from '../checklist/report/progress-of';
import { badgeOf } from '../checklist/words/badge';
import { foundInWords } from '../checklist/words/found-in-words';
import { t } from '../platform/words';
import type { PillView } from './content-messages';

/** The same counts as the badge's, in the same words. A green check is for what has nothing open. */
function worstOf(report: Report): PillView['worst'] {
  const { errors, warnings } = foundIn(report);
  const { done, total } = progressOf(report);
  if (errors > 0) return 'error';
  if (warnings > 0) return 'warning';
  return done < total ? 'open' : 'none';
}

/** The report as the pill shows it. */
export function pillView(report: Report): PillView {
  return {
    stage: report.stage,
    stageLabel: report.review ? t('page.reviewThisRequest') : report.stageWords,
    ...progressOf(report),
    worst: report.archived ? 'open' : worstOf(report),
    worstWords: foundInWords(foundIn(report)),
    title: badgeOf(report).title,
  };
}
