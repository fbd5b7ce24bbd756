import { browser } from '@/platform/browser';
import { forgetLead, rememberedLead, rememberLead } from '@/records/read/lead-memory';
import { addressOf } from '../tabs/experimenter-tabs';
import { tellTab } from '../tabs/tell-tab';

/** Does the page at `here` hold the place that `url` names? A query asks the server for something, a fragment does not. */
function isOn(here: string, url: string): boolean {
  const [at, to] = [URL.parse(here), URL.parse(url)];
  return (
    at?.origin === to?.origin &&
    at?.pathname === to?.pathname &&
    (to?.search === '' || at?.search === to?.search)
  );
}

/**
 * A fix was followed. Where its place is on the page that the tab shows, nothing is loaded, so nothing that was typed
 * there is lost; otherwise the tab goes there, and the page is told once it is read.
 */
export async function leadTo({ tabId, url }: { tabId: number; url: string }): Promise<void> {
  if (isOn(await addressOf(tabId), url)) return tellTab(tabId, { type: 'lead-to', url });
  await rememberLead(browser.storage.session, tabId, url);
  await browser.tabs.update(tabId, { url });
}

/**
 * The place that a fix led to, when the page that was read is the one it is on. Told until it is forgotten (`forgetLead`): a
 * background that ends before its answer is there is asked once more. One that leads elsewhere is forgotten here.
 */
export async function leadOf(tabId: number, here: string): Promise<string | null> {
  const { session } = browser.storage;
  const url = await rememberedLead(session, tabId);
  if (url === null || isOn(here, url)) return url;
  await forgetLead(session, tabId);
  return null;
}
