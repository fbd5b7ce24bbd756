import { problemAfter } from '@/checklist/report/problem-after';
import { browser } from '@/platform/browser';
import { t } from '@/platform/words';
import { rememberProblem, lastProblem } from '@/records/read/problem-memory';
import { reportOf } from '@/records/read/report-of';
import { tabDelivery } from '@/records/read/tab-memory';
import { leadTo } from '../answers/lead-to';
import { records } from '../records';
import { tellTab } from '../tabs/tell-tab';

/** Goes to where the next problem of the tab's delivery is mended, round and round; without a delivery the popup opens. */
export async function nextProblem(tabId: number): Promise<void> {
  const { session } = browser.storage;
  const shown = await tabDelivery(session, tabId);
  if (!shown) return browser.action.openPopup().catch(() => {});
  const report = await reportOf(records(), shown.key, Date.now());
  const problem = report && problemAfter(report, await lastProblem(session, tabId));
  if (!problem) return tellTab(tabId, { type: 'say', text: t('page.noProblemSeen') });
  await rememberProblem(session, tabId, problem.id);
  return leadTo({ tabId, url: problem.fix.url });
}
