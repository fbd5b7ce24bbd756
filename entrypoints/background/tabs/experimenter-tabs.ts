import { HOST_PATTERNS, hostPattern } from '@/platform/hosts';
import { browser } from '@/platform/browser';
import { records } from '../records';

/** Ids of the open tabs that show Experimenter, wherever the owner has one. */
export async function experimenterTabs(): Promise<number[]> {
  const { extraHosts } = await records().settings();
  const tabs = await browser.tabs.query({ url: [...HOST_PATTERNS, ...extraHosts.map(hostPattern)] });
  return tabs.flatMap(({ id }) => (id === undefined ? [] : [id]));
}
