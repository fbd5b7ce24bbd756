import { HOST_PATTERNS, hostPattern } from '@/platform/hosts';
import { browser } from '@/platform/browser';
import { deliveryKeyAt } from '@/records/kept/delivery-key';
import { records } from '../records';

export interface ExperimenterTab {
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

/** Those whose address shows this delivery. */
export async function tabsShowing(key: string): Promise<ExperimenterTab[]> {
  const { extraHosts } = await records().settings();
  const tabs = await tabsAt(extraHosts);
  return tabs.filter(({ url }) => deliveryKeyAt(url, extraHosts) === key);
}
