/**
 * Hosts that an owner trusts by sight, so others imitate them. `zones` are the domains that the same owner holds:
 * a misspelling inside them is a slip, outside them a trap. Anyone can open a site under atlassian.net, so that is none.
 */
export interface KnownHost {
  host: string;
  zones: readonly string[];
}

const GOOGLE = ['google.com'];
const MOZILLA = ['mozilla.org', 'mozilla.com'];
const GITHUB = ['github.com'];

export const KNOWN_HOSTS: readonly KnownHost[] = [
  { host: 'docs.google.com', zones: GOOGLE },
  { host: 'drive.google.com', zones: GOOGLE },
  { host: 'mozilla-hub.atlassian.net', zones: [] },
  { host: 'bugzilla.mozilla.org', zones: MOZILLA },
  { host: 'experimenter.services.mozilla.com', zones: MOZILLA },
  { host: 'phabricator.services.mozilla.com', zones: MOZILLA },
  { host: 'github.com', zones: GITHUB },
];

/** Further hosts that are safe to correct a link to, but too plain to call every near miss an imitation. */
const OTHER_HOSTS = [
  'bugzil.la', 'www.github.com', 'jira.mozilla.com', 'mana.mozilla.org',
  'docs.new', 'doc.new', 'document.new', 'documents.new',
];

const EXACT: readonly string[] = [...KNOWN_HOSTS.map(({ host }) => host), ...OTHER_HOSTS];

/** Exact comparison, on a host that the URL parser has normalized and whose final dot is gone. */
export const isKnownHost = (host: string): boolean => EXACT.includes(host);

/** True for a host inside one of the domains, or the domain itself. `host` is normalized. */
export const isInZone = (host: string, zones: readonly string[]): boolean =>
  zones.some((zone) => host === zone || host.endsWith(`.${zone}`));

/** Domains of the known hosts' owners: what stands there is theirs. */
export const OWNED_ZONES: readonly string[] = [...GOOGLE, ...MOZILLA, ...GITHUB];

/** Services that shorten links and so hide where they lead. */
export const SHORTENERS: ReadonlySet<string> = new Set([
  'bit.ly', 'goo.gl', 'tinyurl.com', 't.co', 'mzl.la', 'ow.ly', 'is.gd', 'buff.ly', 'cutt.ly', 'rebrand.ly',
  'rb.gy', 'bl.ink', 'short.io', 't.ly', 'tiny.cc', 'shorturl.at', 'lnkd.in', 'aka.ms', 'v.gd', 'forms.gle',
  'moz.la', 'g.co', 'tiny.one', 'dub.sh', 'git.io',
]);
