import type { Scripting } from 'webextension-polyfill';
import { browser } from '@/platform/browser';
import { hostPattern, rolloutPatterns } from '@/platform/hosts';
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

/** The same scripts as in the manifest: what keeps room before the first paint, and one for each of Experimenter's UIs. */
const scriptsFor = (matches: string[]): Scripting.RegisteredContentScript[] => {
  const scripts: Scripting.RegisteredContentScript[] = [
    {
      id: 'extra-hosts',
      js: ['content-scripts/experimenter.js'],
      matches,
      excludeMatches: rolloutPatterns(matches),
    },
    { id: 'extra-rollouts', js: ['content-scripts/rollouts.js'], matches: rolloutPatterns(matches) },
    {
      id: 'extra-dock',
      js: ['content-scripts/dock.js'],
      css: ['content-scripts/dock.css'],
      matches,
      runAt: 'document_start',
    },
  ];
  return scripts.map((script) => ({ runAt: 'document_idle', ...script, persistAcrossSessions: true }));
};

/**
 * Makes the content scripts run on exactly those of the owner's extra hosts that the browser allows. May be
 * called at any time; pages that are open already get them when they are next loaded.
 */
export async function registerExtraHosts(): Promise<void> {
  // Absent until the owner has added a first host: the permission is optional.
  const scripting = browser.scripting as Scripting.Static | undefined;
  if (!scripting) return;
  const matches = await allowedPatterns();
  const scripts = scriptsFor(matches);
  const ids = scripts.map(({ id }) => id);
  const registered = (await scripting.getRegisteredContentScripts({ ids })).map(({ id }) => id);
  if (registered.length > 0) await scripting.unregisterContentScripts({ ids: registered });
  if (matches.length > 0) await scripting.registerContentScripts(scripts);
}
