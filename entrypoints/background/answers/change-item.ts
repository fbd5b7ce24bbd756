import type { Message } from '@/messages/schema';
import type { ChangeReply } from '@/messages/page-messages';
import { reportViews } from '@/messages/report-views';
import type { ItemChange } from '@/records/change/item';
import { judge, reportOf } from '@/records/read/report-of';
import { records } from '../records';
import { rememberLast } from './last-shown';
import { showBadge } from '../badge/show-badge';
import { tabsShowing } from '../tabs/experimenter-tabs';
import { tellTab } from '../tabs/tell-tab';

type Asked = Extract<Message, { type: 'change-item' }>;

/** Every open tab of the delivery shows the change at once: its badge, its pill and its launch note. */
async function refreshTabs(key: string, asking: number | undefined): Promise<void> {
  const [judged, settings, tabs] = await Promise.all([
    judge(records(), key, Date.now()),
    records().settings(),
    tabsShowing(key, asking),
  ]);
  const views = reportViews(judged?.report ?? null, settings);
  const told = tabs.map(({ id }) => tellTab(id, { type: 'report-changed', ...views }));
  const kept = tabs.map(({ id }) => rememberLast(id, judged, settings));
  await Promise.all([...tabs.map(showBadge), ...told, ...kept]);
}

/**
 * A tick is kept with who gave it and what for, so that it counts for that only. Texts alone change neither.
 */
async function signed({ key, item, change }: Asked): Promise<ItemChange> {
  if (!change.state) return change;
  const [report, person] = await Promise.all([reportOf(records(), key, Date.now()), records().person()]);
  const shown = [...(report?.open ?? []), ...(report?.review?.looks ?? [])];
  const about = shown.find(({ id }) => id === item)?.about ?? '';
  return { ...change, by: person.user ?? '', about };
}

/**
 * The owner changed one item: stored first, shown after. A refused write is told in words and changes
 * nothing. `asking` is the tab in which the checklist is framed, if it is.
 */
export async function changeItem(asked: Asked, asking?: number): Promise<ChangeReply> {
  const reply = await records().changeItem(asked.key, asked.item, await signed(asked));
  if (reply.ok) await refreshTabs(asked.key, asking);
  return reply;
}
