import { problemAfter } from '@/checklist/report/problem-after';
import { browser } from '@/platform/browser';
import { rememberProblem, lastProblem } from '@/records/read/problem-memory';
import { reportOf } from '@/records/read/report-of';
import { tabDelivery } from '@/records/read/tab-memory';
import { leadTo } from '../answers/lead-to';
import { records } from '../records';
import { tellTab } from '../tabs/tell-tab';

const openPopup = () => browser.action.openPopup().catch(() => {});

/**
 * Goes to where the next problem of the tab's delivery is mended, round and round. Where there is none the checklist opens and
 * shows that; without a delivery the popup does.
 */
export async function nextProblem(tabId: number): Promise<void> {
  const { session } = browser.storage;
  const shown = await tabDelivery(session, tabId);
  if (!shown) return openPopup();
  const report = await reportOf(records(), shown.key, Date.now());
  const problem = report && problemAfter(report, await lastProblem(session, tabId));
  if (!problem) {
    const { panelPlace } = await records().settings();
    return panelPlace === 'page' ? tellTab(tabId, { type: 'open-panel' }) : openPopup();
  }
  await rememberProblem(session, tabId, problem.id);
  return leadTo({ tabId, url: problem.fix.url });
}
