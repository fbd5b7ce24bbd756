import { HOST_PATTERNS, hostPattern } from '@/platform/hosts';
import { browser } from '@/platform/browser';
import { deliveryKeyAt } from '@/records/kept/delivery-key';
import { records } from '../records';

/** An open tab, as its address was when it was asked for. */
export interface OpenTab {
  id: number;
  /** Empty when the tab is gone, or may not be looked at. */
  url: string;
  /** The delivery that its address shows, if it shows one. */
  key: string | null;
}

const openTab = (id: number, url: string, extraHosts: readonly string[]): OpenTab => ({
  id,
  url,
  key: deliveryKeyAt(url, extraHosts),
});

/** One tab as it is now. */
export async function tabNow(id: number): Promise<OpenTab> {
  const [url, { extraHosts }] = await Promise.all([addressOf(id), records().settings()]);
  return openTab(id, url, extraHosts);
}

/** The address of a tab as it is now: empty when it is gone, or may not be looked at. */
export const addressOf = async (id: number): Promise<string> =>
  (await browser.tabs.get(id).catch(() => undefined))?.url ?? '';

/** The open tabs that show Experimenter, wherever the owner has one. */
export async function experimenterTabs(): Promise<OpenTab[]> {
  const { extraHosts } = await records().settings();
  const tabs = await browser.tabs.query({ url: [...HOST_PATTERNS, ...extraHosts.map(hostPattern)] });
  return tabs.flatMap(({ id, url }) =>
    id === undefined || url === undefined ? [] : [openTab(id, url, extraHosts)],
  );
}

/**
 * Those whose address shows this delivery, and the one that is `asking` for it: where the owner took back the access to the
 * site, its address is told no more, and yet its open page goes on.
 */
export async function tabsShowing(key: string, asking: number | undefined): Promise<OpenTab[]> {
  const shown = (await experimenterTabs()).filter((tab) => tab.key === key);
  const isMissed = asking !== undefined && !shown.some(({ id }) => id === asking);
  return isMissed ? [...shown, { id: asking, url: '', key: null }] : shown;
}
