import type { Tabs } from 'webextension-polyfill';
import type { PlannerPart } from '@/messages/page-messages';
import { browser } from '@/platform/browser';

/**
 * Opens the planner in a tab of its own, next to the one that asked: neither a page of Experimenter nor one framed in it
 * may open an extension's page by itself.
 */
export async function openPlanner(
  { key, part }: { key?: string | undefined; part?: PlannerPart | undefined },
  from: Tabs.Tab | undefined,
): Promise<void> {
  const asked = new URLSearchParams({ ...(key && { delivery: key }), ...(part && { part }) });
  const url = browser.runtime.getURL(`/planner.html${asked.size > 0 ? `?${asked.toString()}` : ''}`);
  await browser.tabs.create({ url, ...(from && { index: from.index + 1 }) });
}
