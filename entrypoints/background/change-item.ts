import type { Message } from '@/messages/schema';
import type { ChangeReply } from '@/messages/page-messages';
import { pillView } from '@/messages/pill-view';
import { browser } from '@/platform/browser';
import { reportOf } from '@/records/report-of';
import { tabsShowing } from '@/records/tab-memory';
import { records } from './records';
import { showBadgesOf } from './show-badges-of';
import { tellTab } from './tell-tab';

/** Every open tab of the delivery shows the change at once: its badge and its pill. */
async function refreshTabs(key: string): Promise<void> {
  const report = await reportOf(records(), key, Date.now());
  const pill = report && pillView(report);
  const tabs = await tabsShowing(browser.storage.session, key);
  await Promise.all([showBadgesOf(key), ...tabs.map((tab) => tellTab(tab, { type: 'pill-changed', pill }))]);
}

/** The owner changed one item: stored first, shown after. A refused write is told in words and changes nothing. */
export async function changeItem({ key, item, change }: Extract<Message, { type: 'change-item' }>): Promise<ChangeReply> {
  const reply = await records().changeItem(key, item, change);
  if (reply.ok) await refreshTabs(key);
  return reply;
}
