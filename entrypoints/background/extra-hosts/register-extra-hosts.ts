import type { Scripting } from 'webextension-polyfill';
import { browser } from '@/platform/browser';
import { hostPattern } from '@/platform/hosts';
import { records } from '../records';

const SCRIPT_ID = 'extra-hosts';

/** Setting a host does not allow it: the browser's permission is given on each device, and may be taken back. */
async function allowedPatterns(): Promise<string[]> {
  const { extraHosts } = await records().settings();
  const patterns = [...new Set(extraHosts.map(hostPattern))];
  const allowed = await Promise.all(patterns.map((pattern) => browser.permissions.contains({ origins: [pattern] })));
  return patterns.filter((_pattern, index) => allowed[index]);
}

const scriptFor = (matches: string[]): Scripting.RegisteredContentScript => ({
  id: SCRIPT_ID, js: ['content-scripts/experimenter.js'], matches, runAt: 'document_idle', persistAcrossSessions: true,
});

/**
 * Makes the content script run on exactly those of the owner's extra hosts that the browser allows. May be called at any
 * time; pages that are open already get it when they are next loaded.
 */
export async function registerExtraHosts(): Promise<void> {
  // Absent until the owner has added a first host: the permission is optional.
  const scripting = browser.scripting as Scripting.Static | undefined;
  if (!scripting) return;
  const matches = await allowedPatterns();
  const [registered] = await scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  if (matches.length > 0) await scripting[registered ? 'updateContentScripts' : 'registerContentScripts']([scriptFor(matches)]);
  else if (registered) await scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
}
