import type { LinkRow } from '@/links/verdict/verdict';
import type { LinkAnswers } from '@/messages/content-messages';
import { tellBackground } from './background-line';

/**
 * Verdicts on links, from the background: its rules would weigh as much as the rest of this script on every page of
 * Experimenter, and most pages are never typed in. `null` when the extension behind this page is gone or failed.
 */
export async function judgeLinks(rows: LinkRow[]): Promise<LinkAnswers | null> {
  try {
    return await tellBackground<LinkAnswers>({ type: 'check-links', rows });
  } catch {
    return null;
  }
}

/**
 * Judges again and again, newest question last: an answer that was overtaken by a later question is dropped, so that
 * what is shown always belongs to what is typed.
 */
export function createJudge(show: (report: LinkAnswers) => void) {
  let newest = 0;
  return async (rows: LinkRow[]): Promise<void> => {
    const turn = ++newest;
    const report = await judgeLinks(rows);
    if (report && turn === newest) show(report);
  };
}
