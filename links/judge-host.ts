import { isWithinEdits } from './edit-distance';
import { isInZone, isKnownHost, KNOWN_HOSTS } from './known-hosts';
import type { KnownHost } from './known-hosts';

/** Names this short have real neighbors (github, gitlab), so only one edit counts as an imitation. */
const SHORT_NAME = 12;

/**
 * How the host relates to the known ones. `pretends`: carries a known name inside; `resembles`: reads like one;
 * `foreign-letters`: letters that no known host has; `slip`: misspelled, but inside the owner's own domain.
 */
export interface HostFinding {
  how: 'pretends' | 'resembles' | 'foreign-letters' | 'slip';
  known: string;
}

/** Letters that are read as another are folded together, and so are dots and hyphens. */
const skeleton = (host: string): string =>
  host
    .replace(/rn/g, 'm')
    .replace(/vv/g, 'w')
    .replace(/cl/g, 'd')
    .replace(/[0135]/g, (digit) => ({ 0: 'o', 1: 'l', 3: 'e', 5: 's' })[digit] ?? digit)
    .replace(/i/g, 'l')
    .replace(/-/g, '.');

const SKELETONS: ReadonlyMap<string, string> = new Map(KNOWN_HOSTS.map(({ host }) => [host, skeleton(host)]));

const lastLabels = (host: string, count: number): string => host.split('.').slice(-count).join('.');

const withoutEnding = (host: string): string => host.slice(0, host.lastIndexOf('.'));

/** `docs.google.xyz` for `docs.google.com`; not for two-label names, whose owners hold other endings too. */
const hasOtherEnding = (tail: string, known: string): boolean =>
  withoutEnding(known).includes('.') &&
  isWithinEdits(withoutEnding(skeleton(tail)), withoutEnding(SKELETONS.get(known) ?? known), 1);

const resembles = (host: string, known: string): boolean => {
  const tail = lastLabels(host, known.split('.').length);
  return (
    skeleton(host) === SKELETONS.get(known) ||
    isWithinEdits(tail, known, known.length <= SHORT_NAME ? 1 : 2) ||
    hasOtherEnding(tail, known)
  );
};

const contains = (host: string, known: string): boolean => `${skeleton(host)}.`.includes(`${SKELETONS.get(known)}.`);

const relation = (host: string, known: KnownHost): HostFinding | null => {
  // A true subdomain is the owner's own: gist.github.com
  if (host.endsWith(`.${known.host}`) && !host.startsWith('www.')) return null;
  const near = resembles(host, known.host);
  if (!near && !contains(host, known.host)) return null;
  if (isInZone(host, known.zones)) return { how: 'slip', known: known.host };
  return { how: near ? 'resembles' : 'pretends', known: known.host };
};

/**
 * Compares a host with those it may imitate (workflow.md §5.2 step 6). A known host, exactly, is never a finding.
 *
 * @param host as the URL parser gives it, without a final dot
 * @param typed the host as it stands in the text, to see letters that the parser folds away
 */
export const judgeHost = (host: string, typed: string): HostFinding | null => {
  // oxlint-disable-next-line no-control-regex -- "outside ASCII" is the point
  if (/[^\0-\x7f]/.test(typed) || /(^|\.)xn--/.test(host)) return { how: 'foreign-letters', known: '' };
  if (isKnownHost(host)) return null;
  for (const known of KNOWN_HOSTS) {
    const finding = relation(host, known);
    if (finding !== null) return finding;
  }
  return null;
};
