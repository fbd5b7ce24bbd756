import { parseAddress } from '@/experimenter/address';
import { DELIVERY_PAGES, type PageFacts, type PageKind } from '@/experimenter/page-facts';
import type { PageReply } from '@/messages/content-messages';
import { pillView } from '@/messages/pill-view';
import type { Message } from '@/messages/schema';
import { browser } from '@/platform/browser';
import { deliveryKey } from '@/records/delivery-key';
import { reportOf } from '@/records/report-of';
import { rememberTab } from '@/records/tab-memory';
import { contentSettings } from './content-settings';
import { linksContext } from './links-context';
import { records } from './records';
import { showBadge } from './show-badge';

const showsDelivery = (page: PageKind) => (DELIVERY_PAGES as readonly PageKind[]).includes(page);

/** A page was read: keep what it showed, remember which delivery the tab shows, and answer with what to draw. */
export async function pageRead(message: Extract<Message, { type: 'page-read' }>, tabId: number): Promise<PageReply> {
  const address = parseAddress(message.url);
  const store = records();
  const settings = contentSettings(await store.settings());
  if (!address?.slug || !showsDelivery(address.page)) {
    await Promise.all([rememberTab(browser.storage.session, tabId, null), showBadge(tabId, null)]);
    return { pill: null, settings, links: {} };
  }
  const key = deliveryKey(address.origin, address.slug);
  if (message.read) await store.see(key, message.read as PageFacts, Date.now());
  await rememberTab(browser.storage.session, tabId, { key, url: message.url });
  const report = await reportOf(store, key, Date.now());
  await showBadge(tabId, report);
  return { pill: report && pillView(report), settings, links: await linksContext(store, key) };
}
