import { judgeHost } from './host';
import type { HostFinding } from './host';
import { isPlaceholder, NOT_A_URL_VERDICT, PLACEHOLDER_VERDICT } from './words';
import { isInDomain, SHORTENERS } from '../address/known-hosts';
import type { Address } from '../address/read-address';
import type { LinkVerdict } from '../verdict/verdict';
import { isOwned, KNOWN_HOSTS } from '../address/known-hosts';
import { decoded } from '../address/path-segments';

const LOCAL_HOST = /^(\[::1?\]|127\.[\d.]+|0\.0\.0\.0)$/;
const RESERVED_ENDINGS: ReadonlySet<string> = new Set(['localhost', 'test', 'local', 'invalid', 'example']);
const RESERVED_DOMAINS = ['example.com', 'example.org', 'example.net'];

/** The longest host that a message shows in full, in characters. */
const LONGEST_SHOWN = 100;

const SHORTENER: LinkVerdict = {
  code: 'SHORTENER',
  severity: 'warning',
  message: 'Short links hide where they go. Use the full address.',
};

/** Hosts are shown so that the reader sees the truth; the end of a long one is what counts. */
const shown = (host: string): string =>
  host.length > LONGEST_SHOWN ? `…${host.slice(-LONGEST_SHOWN)}` : host;

const suspicious = (why: string): LinkVerdict => ({
  code: 'LOOKALIKE_HOST',
  severity: 'error',
  message: `Suspicious address: ${why}.`,
});

const imitation = ({ how, known }: HostFinding, host: string): LinkVerdict =>
  suspicious(`it ${how === 'pretends' ? 'only pretends to be' : 'is not'} ${known} (${shown(host)})`);

const isReserved = (host: string): boolean =>
  RESERVED_ENDINGS.has(host.slice(host.lastIndexOf('.') + 1)) ||
  RESERVED_DOMAINS.some((domain) => isInDomain(host, domain)) ||
  LOCAL_HOST.test(host);

const refuseUnreachable = (host: string): LinkVerdict | null => {
  if (isReserved(host)) return PLACEHOLDER_VERDICT;
  if (host.includes('.') || host.startsWith('[')) return null;
  return isPlaceholder(host) ? PLACEHOLDER_VERDICT : NOT_A_URL_VERDICT;
};

/** Why no link on a host is judged further, or the known host that it was meant to be. */
export interface HostDecision {
  refused: LinkVerdict | null;
  correction: string | null;
}

/** A known host, exactly, is never refused. */
const NOTHING: HostDecision = { refused: null, correction: null };

const refuse = (refused: LinkVerdict): HostDecision => ({ refused, correction: null });

/** Decides on the host alone (workflow.md §5.2 steps 5, 6, 7 and 9). */
export const refuseHost = ({ url, host, typedHost, isKnown, hasUserinfo }: Address): HostDecision => {
  if (isKnown && host === typedHost && !hasUserinfo) return NOTHING;
  if (hasUserinfo && !isKnown) {
    return refuse({
      code: 'USERINFO',
      severity: 'error',
      message: `This link really goes to ${shown(host)}. Do not use it.`,
    });
  }
  // oxlint-disable-next-line no-control-regex -- "outside ASCII" is the point
  if (/[^\0-\x7f]/.test(typedHost) || /(^|\.)xn--/.test(host)) {
    return refuse(suspicious(`the host name uses non-Latin or accented characters (${shown(host)})`));
  }
  if (isKnown) return NOTHING;
  if (SHORTENERS.has(host)) return refuse(SHORTENER);
  const finding = judgeHost(host);
  if (finding?.how === 'slip') return { refused: null, correction: finding.known };
  if (finding !== null) return refuse(imitation(finding, host));
  if (isHostNamedInPath(url, host)) {
    return refuse(suspicious(`this goes to ${shown(host)}, not to the site named inside it`));
  }
  return { refused: refuseUnreachable(host), correction: null };
};

const NAMES = KNOWN_HOSTS.map(({ host }) => host.replaceAll('.', String.raw`\.`)).join('|');
const NAMED = new RegExp(String.raw`/(${NAMES})([:/\\]|$)`, 'i');

/**
 * Whether a strange host carries a known one in its path, to be read in its place:
 * `https://strange.example/docs.google.com/document/…` (workflow.md §5.2 step 6).
 */
const isHostNamedInPath = (url: URL, host: string): boolean =>
  url.pathname.length > 1 && NAMED.test(decoded(url.pathname)) && !isOwned(host);
