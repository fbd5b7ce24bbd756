import { cleanText } from './clean-text';
import { domainsOf } from './known-hosts';
import { mendScheme } from './mend-scheme';
import { decoded } from './path-segments';
import { decodedGoal, REDIRECTS, type Redirect } from './redirects';

/** An address, well written or not; plain words are a search. */
const isAddress = (goal: string): boolean =>
  STARTS_AS_ADDRESS.test(goal) || goal.includes('://') || mendScheme(goal) !== null;
const STARTS_AS_ADDRESS = /^\s*([a-z][a-z0-9+.-]*:|\/\/|[a-z0-9-]+(\.[a-z0-9-]+)+(\/|$))/i;

/** A goal that was encoded once more than it had to be. */
const once = (text: string): string => (/^(https?)?%(3a|2f|25)/i.test(text) ? decoded(text) : text);

/** The goal that stands behind the path, with the query that follows it where that is the goal's own. */
const inTail = (url: URL, { path, tail, decode = decodedGoal }: Redirect): string[] => {
  if (tail === undefined) return [];
  const whole = url.href.slice(url.href.indexOf('/', 'https://'.length)).replace(path, '');
  return [tail === 'same-site' ? `/${whole}` : decode(whole)];
};

const inParams = (url: URL, { params = [], decode = once }: Redirect): string[] =>
  params.flatMap((name) => url.searchParams.getAll(name)).map(decode);

/** A path is completed: by the site that names it, or by the one that the table names. */
const resolved = (goal: string, url: URL, { relativeTo }: Redirect): string => {
  if (relativeTo === undefined || !/^\/(?!\/)/.test(goal)) return goal;
  const origin = relativeTo === 'self' ? url.origin : relativeTo;
  // Confluence names its pages without the /wiki that they all start with.
  const isShort = url.pathname.startsWith('/wiki/login') && !goal.startsWith('/wiki/');
  return `${origin}${isShort ? '/wiki' : ''}${goal}`;
};

const BY_DOMAIN: ReadonlyMap<string, readonly Redirect[]> = Map.groupBy(
  REDIRECTS.flatMap(({ domains, ...redirect }) =>
    domains.map((domain) => ({ ...redirect, domains: [domain] })),
  ),
  ({ domains: [domain = ''] }) => domain,
);

/** Google's search has a domain in every country, with the same pages. */
const GOOGLE_ABROAD = /^(?:(?:www|images|maps|news|scholar)\.)?google\.(?:[a-z]{2}|com?\.[a-z]{2})$/;

/** The redirect pages of a host, those of its nearest domain first. */
const redirectsOf = (host: string): Redirect[] => {
  const found: Redirect[] = [];
  for (const domain of domainsOf(GOOGLE_ABROAD.test(host) ? 'google.com' : host))
    found.push(...(BY_DOMAIN.get(domain) ?? []));
  return found;
};

/**
 * Where a redirect page leads, one level deep; null when the page is none or names no address. Nothing is
 * fetched.
 *
 * @param host the address's host without a final dot
 */
export const unwrapRedirect = (url: URL, host: string): string | null => {
  for (const redirect of redirectsOf(host)) {
    if (!redirect.path.test(url.pathname)) continue;
    const goals = [...inTail(url, redirect), ...inParams(url, redirect)].map((goal) =>
      resolved(goal, url, redirect),
    );
    const goal = goals.find((one) => isAddress(cleanText(one).text));
    if (goal !== undefined) return goal;
  }
  return null;
};
