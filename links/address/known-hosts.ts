/**
 * Hosts that an owner trusts by sight, so others imitate them. `zones` are the domains that the same owner
 * holds: a misspelling inside them is a slip, outside them a trap. Anyone can open a site under
 * atlassian.net, so that is none.
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
const OTHER_HOSTS = ['bugzil.la', 'www.github.com', 'jira.mozilla.com', 'mana.mozilla.org'];

const EXACT: ReadonlySet<string> = new Set([...KNOWN_HOSTS.map(({ host }) => host), ...OTHER_HOSTS]);

/** Exact comparison, on a host that the URL parser has normalized and whose final dot is gone. */
export const isKnownHost = (host: string): boolean => EXACT.has(host);

/** True for the domain itself and for every host inside it. `host` is normalized. */
export const isInDomain = (host: string, domain: string): boolean =>
  host === domain || host.endsWith(`.${domain}`);

/** The host and the domains that it is inside of: `a.b.de`, `b.de`, `de`. */
export const domainsOf = (host: string): string[] => {
  const domains = [host];
  for (let dot = host.indexOf('.'); dot >= 0; dot = host.indexOf('.', dot + 1))
    domains.push(host.slice(dot + 1));
  return domains;
};

const OWNED_ZONES: readonly string[] = [...GOOGLE, ...MOZILLA, ...GITHUB];

/** Inside a domain of one of the known hosts' owners: what stands there is theirs. */
export const isOwned = (host: string): boolean => OWNED_ZONES.some((zone) => isInDomain(host, zone));
