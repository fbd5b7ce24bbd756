import { decoded } from './path-segments';
import { unwrapUrldefense } from './unwrap-urldefense';

interface Redirect {
  host: RegExp;
  path: RegExp;
  params: readonly string[];
}

/** Pages that only forward, and the parameters that say where to (workflow.md §5.2 step 8). */
const REDIRECTS: readonly Redirect[] = [
  { host: /^(www\.)?google\.(com|[a-z]{2}|com?\.[a-z]{2})$/, path: /^\/url\/?$/, params: ['q', 'url'] },
  { host: /^slack-redir\.net$/, path: /^\/link\/?$/, params: ['url'] },
  { host: /(^|\.)safelinks\.protection\.outlook\.com$/, path: /^/, params: ['url'] },
  { host: /^(accounts\.google|id\.atlassian)\.com$/, path: /^/, params: ['continue'] },
];

const decodedOnceMore = (text: string): string => (/^(https?)?%(3a|2f)/i.test(text) ? decoded(text) : text);

const isAddress = (text: string): boolean =>
  /^\s*([a-z][a-z0-9+.-]*:|\/\/|[a-z0-9-]+(\.[a-z0-9-]+)+(\/|$))/i.test(text);

/**
 * Where a redirect page leads, one level deep; null when the page is none or names no address. Nothing is
 * fetched.
 *
 * @param host the address's host without a final dot
 */
export const unwrapRedirect = (url: URL, host: string): string | null => {
  if (host === 'urldefense.com') return unwrapUrldefense(url.href);
  if (url.search === '') return null;
  const redirect = REDIRECTS.find((one) => one.host.test(host) && one.path.test(url.pathname));
  if (!redirect) return null;
  for (const param of redirect.params) {
    const inner = decodedOnceMore(url.searchParams.get(param) ?? '');
    if (isAddress(inner)) return inner;
  }
  return null;
};
