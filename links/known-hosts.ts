/**
 * Hosts that an owner trusts by sight, so others imitate them. `zone` is the domain that the same owner holds: a
 * misspelling inside it is a slip, outside it a trap. Anyone can open a site under atlassian.net, so that is no zone.
 */
export interface KnownHost {
  host: string;
  zone: string;
}

export const KNOWN_HOSTS: readonly KnownHost[] = [
  { host: 'docs.google.com', zone: 'google.com' },
  { host: 'drive.google.com', zone: 'google.com' },
  { host: 'mozilla-hub.atlassian.net', zone: 'mozilla-hub.atlassian.net' },
  { host: 'bugzilla.mozilla.org', zone: 'mozilla.org' },
  { host: 'experimenter.services.mozilla.com', zone: 'mozilla.com' },
  { host: 'phabricator.services.mozilla.com', zone: 'mozilla.com' },
  { host: 'github.com', zone: 'github.com' },
];

/** Further hosts that are safe to correct a link to, but too plain to call every near miss an imitation. */
const OTHER_HOSTS = [
  'bugzil.la', 'www.github.com', 'jira.mozilla.com', 'mana.mozilla.org',
  'docs.new', 'doc.new', 'document.new', 'documents.new',
];

const EXACT: ReadonlySet<string> = new Set([...KNOWN_HOSTS.map(({ host }) => host), ...OTHER_HOSTS]);

/** Exact comparison, on a host that the URL parser has normalized and whose final dot is gone. */
export const isKnownHost = (host: string): boolean => EXACT.has(host);

/** Hosts under one of the owners' own domains, e.g. `calendar.google.com`. */
export const isInOwnersZone = (host: string): boolean =>
  ['google.com', 'mozilla.org', 'mozilla.com', 'github.com'].some(
    (zone) => host === zone || host.endsWith(`.${zone}`),
  );

/** Services that shorten links and so hide where they lead. */
export const SHORTENERS: ReadonlySet<string> = new Set([
  'bit.ly', 'goo.gl', 'tinyurl.com', 't.co', 'mzl.la', 'ow.ly', 'is.gd', 'buff.ly', 'cutt.ly', 'rebrand.ly',
  'rb.gy', 'bl.ink', 'short.io', 't.ly', 'tiny.cc', 'shorturl.at', 'lnkd.in', 'aka.ms', 'v.gd', 'forms.gle',
  'moz.la', 'g.co', 'tiny.one', 'dub.sh', 'git.io',
]);
