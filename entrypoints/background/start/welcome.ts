import { browser } from '@/platform/browser';
import { records } from '../records';

/** Records that outlived a removal of the extension mean that its owner knows it. */
async function greet(): Promise<void> {
  const known = await records().deliveries();
  if (known.length === 0) await browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
}

/** Opens the welcome page once, when the extension was installed. */
export function startWelcome(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void greet();
  });
}
