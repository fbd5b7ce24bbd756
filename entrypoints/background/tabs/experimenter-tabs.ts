import { HOST_PATTERNS, hostPattern } from '@/platform/hosts';
import { browser } from '@/platform/browser';
import { deliveryKeyAt } from '@/records/kept/delivery-key';
import { records } from '../records';

interface ExperimenterTab {
  id: number;
  /** Its address, as the browser has it now. */
  url: string;
}

/** The open tabs that show Experimenter, wherever the owner has one. */
async function tabsAt(extraHosts: readonly string[]): Promise<ExperimenterTab[]> {
  const tabs = await browser.tabs.query({ url: [...HOST_PATTERNS, ...extraHosts.map(hostPattern)] });
  return tabs.flatMap(({ id, url }) => (id === undefined || url === undefined ? [] : [{ id, url }]));
}

/** Ids of all of them. */
export async function experimenterTabs(): Promise<number[]> {
  const { extraHosts } = await records().settings();
  return (await tabsAt(extraHosts)).map(({ id }) => id);
}

/**
 * Ids of those whose address shows this delivery, and of the one that is `asking` for it: where the owner took back the
 * access to the site, its address is told no more, and yet its open page goes on.
 */
export async function tabsShowing(key: string, asking: number | undefined): Promise<number[]> {
  const { extraHosts } = await records().settings();
  const tabs = await tabsAt(extraHosts);
  const shown = tabs.filter(({ url }) => deliveryKeyAt(url, extraHosts) === key).map(({ id }) => id);
  return asking === undefined || shown.includes(asking) ? shown : [...shown, asking];
}
