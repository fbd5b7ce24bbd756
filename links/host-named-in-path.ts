import { isInZone, isKnownHost, KNOWN_HOSTS, OWNED_ZONES } from './known-hosts';
import { pathSegments } from './path-segments';

const startsWithHost = (segment: string, host: string): boolean =>
  segment.startsWith(host) && /^([:/\\]|$)/.test(segment.slice(host.length, host.length + 1));

/**
 * Whether a strange host carries a known one in its path, to be read in its place:
 * `https://strange.example/docs.google.com/document/…` (workflow.md §5.2 step 6).
 */
export const isHostNamedInPath = (url: URL, host: string): boolean => {
  if (isKnownHost(host) || isInZone(host, OWNED_ZONES)) return false;
  const segments = pathSegments(url).map((segment) => segment.toLowerCase());
  return KNOWN_HOSTS.some((known) => segments.some((segment) => startsWithHost(segment, known.host)));
};
