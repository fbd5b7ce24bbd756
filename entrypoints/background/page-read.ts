import type { PageReply } from '@/messages/content-messages';
import { reportViews } from '@/messages/report-views';
import type { Message } from '@/messages/schema';
import { parseAddress } from '@/experimenter/address';
import type { PageKind } from '@/experimenter/page-facts';
import { browser } from '@/platform/browser';
import { deliveryKeyAt } from '@/records/delivery-key-at';
import type { Delivery } from '@/records/delivery-record';
import { reportOf } from '@/records/report-of';
import { summaryToLookUp } from '@/records/summary-to-look-up';
import { rememberTab } from '@/records/tab-memory';
import { contentSettings } from './content-settings';
import { records } from './records';
import { seeList } from './see-list';
import { showBadge } from './show-badge';
import { showBadgesOf } from './show-badges-of';
import { wantReport } from './launched-deliveries';

type PageRead = Extract<Message, { type: 'page-read' | 'page-looked-up' }>;

async function keep(key: string, { read }: PageRead): Promise<void> {
  if (read) await records().see(key, read, Date.now());
}

/** What the tab's page is to draw, after everything known of its delivery. */
async function reply(key: string, origin: string): Promise<PageReply> {
  const store = records();
  const [report, settings] = await Promise.all([reportOf(store, key, Date.now()), store.settings()]);
  return {
    ...reportViews(report, settings), settings: contentSettings(settings), lookUp: null, sendReport: await wantReport(origin),
  };
}

/**
 * The page to look up after this one was read. The summary needs no look at itself, and the rollouts UI has none: its
 * script carries no reader for the classic pages.
 */
async function toLookUp(key: string, page: PageKind | undefined, before: Delivery | null): Promise<string | null> {
  const store = records();
  const [report, after, { fetching }] = await Promise.all([
    reportOf(store, key, Date.now()), store.delivery(key), store.settings(),
  ]);
  const isAsking = fetching && page !== 'summary' && page !== 'rollout';
  return isAsking && after ? summaryToLookUp(before, after, report, Date.now()) : null;
}

/** A page was read: keep what it showed, remember which delivery the tab shows, and answer with what to draw. */
export async function pageRead(message: PageRead, tabId: number): Promise<PageReply> {
  const settings = await records().settings();
  const key = deliveryKeyAt(message.url, settings.extraHosts);
  await rememberTab(browser.storage.session, tabId, key === null ? null : { key, url: message.url });
  const { origin } = new URL(message.url);
  if (key === null) {
    if (message.read && parseAddress(message.url, settings.extraHosts)) await seeList(origin, message.read);
    void showBadge(tabId);
    return {
      pill: null, launchNote: null, settings: contentSettings(settings), lookUp: null, sendReport: await wantReport(origin),
    };
  }
  const before = await records().delivery(key);
  await keep(key, message);
  void showBadgesOf(key);
  return { ...(await reply(key, origin)), lookUp: await toLookUp(key, message.read?.page, before) };
}

/** Another page of the delivery was fetched: keep what it showed; the tab itself is still where it was. */
export async function pageLookedUp(message: PageRead): Promise<PageReply | undefined> {
  const { extraHosts } = await records().settings();
  const key = deliveryKeyAt(message.url, extraHosts);
  if (key === null) return undefined;
  await keep(key, message);
  void showBadgesOf(key);
  return reply(key, new URL(message.url).origin);
}
