import { browser } from '@/platform/browser';

/** The tab that an unframed page speaks of: the active one of its window, or the one that `?tab=` names. */
export async function activeTab(): Promise<number | undefined> {
  const named = new URLSearchParams(location.search).get('tab');
  if (named) return Number(named);
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active?.id;
}
