import { isOwned, KNOWN_HOSTS } from './known-hosts';
import { decoded } from './path-segments';

const NAMES = KNOWN_HOSTS.map(({ host }) => host.replaceAll('.', String.raw`\.`)).join('|');
const NAMED = new RegExp(String.raw`/(${NAMES})([:/\\]|$)`, 'i');

/**
 * Whether a strange host carries a known one in its path, to be read in its place:
 * `https://strange.example/docs.google.com/document/…` (workflow.md §5.2 step 6).
 */
export const isHostNamedInPath = (url: URL, host: string): boolean =>
  url.pathname.length > 1 && NAMED.test(decoded(url.pathname)) && !isOwned(host);
