import type { Scripting } from 'webextension-polyfill';
import { browser } from '@/platform/browser';
import { hostPattern } from '@/platform/hosts';
import {
  deliveryPatternsOf,
  PAGE_SCRIPTS,
  partFilesOf,
  patternsOf,
  scriptFileOf,
} from '@/platform/page-scripts';
import { records } from '../records';

/**
 * Setting a host does not allow it: the browser's permission is given on each device, and may be taken back.
 */
async function allowedPatterns(): Promise<string[]> {
  const { extraHosts } = await records().settings();
  const patterns = [...new Set(extraHosts.map(hostPattern))];
  const allowed = await Promise.all(
    patterns.map((pattern) => browser.permissions.contains({ origins: [pattern] })),
  );
  return patterns.filter((_pattern, index) => allowed[index]);
}

/** What keeps room before the first paint. */
const dockOn = (hosts: string[]): Scripting.RegisteredContentScript => ({
  id: 'dock',
  js: ['content-scripts/dock.js'],
  css: ['content-scripts/dock.css'],
  ...deliveryPatternsOf(hosts),
  runAt: 'document_start',
  persistAcrossSessions: true,
});

/** The same scripts as in the manifest, each on its kind of pages. */
const scriptsFor = (hosts: string[]): Scripting.RegisteredContentScript[] => [
  dockOn(hosts),
  ...PAGE_SCRIPTS.map((script): Scripting.RegisteredContentScript => ({
    id: script,
    // Only the built-in hosts may load the parts from the extension (`web_accessible_resources`).
    js: [...partFilesOf(script), scriptFileOf(script)],
    ...patternsOf(script, hosts),
    runAt: 'document_idle',
    persistAcrossSessions: true,
  })),
];

/**
 * Makes the content scripts run on exactly those of the owner's extra hosts that the browser allows. May be
 * called at any time; pages that are open already get them when they are next loaded.
 */
export async function registerExtraHosts(): Promise<void> {
  // Absent until the owner has added a first host: the permission is optional.
  const scripting = browser.scripting as Scripting.Static | undefined;
  if (!scripting) return;
  const hosts = await allowedPatterns();
  // All that are registered: an earlier version may have given them other names.
  const registered = (await scripting.getRegisteredContentScripts()).map(({ id }) => id);
  if (registered.length > 0) await scripting.unregisterContentScripts({ ids: registered });
  if (hosts.length > 0) await scripting.registerContentScripts(scriptsFor(hosts));
}
