import type { Report } from '@/checklist/report/report';
import type { PageReply } from '@/messages/content-messages';
import { reportViews } from '@/messages/report-views';
import type { Message } from '@/messages/schema';
import { parseAddress } from '@/experimenter/address';
import type { PageKind } from '@/experimenter/page-facts';
import { browser } from '@/platform/browser';
import { pageWords } from '@/platform/page-words';
import { deliveryKeyAt } from '@/records/kept/delivery-key';
import { judge, reportOf } from '@/records/read/report-of';
import type { Settings } from '@/records/kept/settings-record';
import { summaryToLookUp } from '@/records/read/summary-to-look-up';
import { forgetLead } from '@/records/read/lead-memory';
import { rememberTab, tabDelivery } from '@/records/read/tab-memory';
import { records } from '../records';
import { showBadge } from '../badge/show-badge';
import { countLaunches, rememberHome } from '../rows/count-launches';
import { tabNow, tabsShowing } from '../tabs/experimenter-tabs';
import { forgetClosedTabs } from '../tabs/forget-closed-tabs';
import { rememberLast } from './last-shown';
import { leadOf } from './lead-to';
import type { ContentSettings } from '@/messages/content-messages';
import type { PageFacts } from '@/experimenter/page-facts';

type PageRead = Extract<Message, { type: 'page-read' }>;
type PageLookedUp = Extract<Message, { type: 'page-looked-up' }>;

async function keep(key: string, { read }: Pick<PageRead, 'read'>, at: number): Promise<void> {
  if (read) await records().see(key, read, at);
}

/** What the tab's page is to draw of a report. */
function reply(report: Report | null, settings: Settings, key: string): PageReply {
  return {
    ...reportViews(report, settings),
    settings: contentSettings(settings, key),
    lookUp: null,
    leadTo: null,
  };
}

/** The summary needs no look at itself, and the script of the rollouts UI carries no reader for the classic pages. */
const mayLookUp = (page: PageKind | undefined) => page !== 'summary' && page !== 'rollout';

/** A page was read: keep what it showed, remember which delivery the tab shows, and answer with what to draw. */
export async function pageRead(message: PageRead, tabId: number): Promise<PageReply> {
  // On the hosts that everyone has, its key needs no settings.
  const known = deliveryKeyAt(message.url);
  if (known !== null) return deliveryRead(message, known, tabId);
  const { session } = browser.storage;
  const [settings, shown] = await Promise.all([records().settings(), tabDelivery(session, tabId)]);
  const key = deliveryKeyAt(message.url, settings.extraHosts);
  if (key !== null) return deliveryRead(message, key, tabId);
  await rememberTab(session, tabId, null, shown);
  return otherPageRead(message, tabId, settings);
}

/** A list, or a page of which nothing is known: it has no pill. */
async function otherPageRead({ url, read }: PageRead, tabId: number, settings: Settings): Promise<PageReply> {
  if (read && parseAddress(url, settings.extraHosts)) await seeList(new URL(url).origin, read);
  await showBadge(await tabNow(tabId));
  const drawn = { pill: null, launchNote: null, lookUp: null, leadTo: null };
  return { ...drawn, settings: contentSettings(settings, null) };
}

async function deliveryRead(message: PageRead, key: string, tabId: number): Promise<PageReply> {
  const { session } = browser.storage;
  // What was known before the page is kept is asked for first, and so answered first.
  const [before, settings, shown, tabs, leadTo] = await Promise.all([
    records().delivery(key),
    records().settings(),
    tabDelivery(session, tabId),
    // What one of them showed may concern the others.
    tabsShowing(key, tabId),
    leadOf(tabId, message.url),
    keep(key, message, Date.now()),
  ]);
  // Told only when the badges stand: a background that ends before is asked once more.
  const [judged] = await Promise.all([
    judge(records(), key, Date.now()),
    rememberTab(session, tabId, { key, url: message.url }, shown),
    ...tabs.map(showBadge),
  ]);
  // Once the answer is on its way: to hand over the largest of what is stored here takes longer than to find the answer.
  setTimeout(() => void rememberLast(tabId, judged, settings));
  if (leadTo !== null) void forgetLead(session, tabId);
  if (!shown) void forgetClosedTabs().catch(() => {});
  const report = judged?.report ?? null;
  const isAsking = settings.fetching && mayLookUp(message.read?.page);
  const lookUp = isAsking && judged ? summaryToLookUp(before, judged.delivery, report, Date.now()) : null;
  return { ...reply(report, settings, key), lookUp, leadTo };
}

/**
 * Another page of the delivery that the tab shows at `asker` was fetched: keep what it showed; the tab is still where it was.
 * A look that was led to another delivery tells nothing of this one, and there is nothing to draw. An answer that comes late
 * is as old as its question: what the page has shown since stands.
 */
export async function pageLookedUp(
  message: PageLookedUp,
  asker: string,
  tabId: number,
): Promise<PageReply | null> {
  const settings = await records().settings();
  const key = deliveryKeyAt(message.url, settings.extraHosts);
  if (key === null || key !== deliveryKeyAt(asker, settings.extraHosts)) return null;
  const [tabs] = await Promise.all([
    tabsShowing(key, tabId),
    keep(key, message, Math.min(message.at, Date.now())),
  ]);
  // As above: told when the badges stand, or asked once more.
  const [report] = await Promise.all([reportOf(records(), key, Date.now()), ...tabs.map(showBadge)]);
  return reply(report, settings, key);
}

const isPillHidden = ({ pillHidden }: Settings, key: string | null): boolean =>
  pillHidden.everywhere || (key !== null && pillHidden.deliveries.includes(key));

/** The settings that the page side needs on the delivery `key`, if it shows one. */
export const contentSettings = (settings: Settings, key: string | null): ContentSettings => ({
  panelOpen: settings.panelOpen,
  panelWidth: settings.panelWidth,
  panelPlace: settings.panelPlace,
  isPillHidden: isPillHidden(settings, key),
  corner: settings.pillCorner,
  marks: settings.marks,
  words: pageWords(),
});

/**
 * A page that shows no single delivery was read: keeps its rows, and who is signed in. Another person's count
 * of launched deliveries says nothing about this one.
 */
export async function seeList(origin: string, page: PageFacts): Promise<void> {
  const store = records();
  if (page.rows) await store.seeList(origin, page, Date.now());
  const known = (await store.person()).user;
  if (page.user && page.user !== known) {
    await store.changePerson({ user: page.user, ...(known !== undefined && { launchedDeliveries: null }) });
  }
  if (page.page !== 'home') return;
  await rememberHome(page.isWhole === true);
  await countLaunches(origin);
}
