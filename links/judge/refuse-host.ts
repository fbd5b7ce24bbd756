import { judgeHost } from './host';
import type { HostFinding } from './host';
import { isPlaceholder, PLACEHOLDER_VERDICT } from './words';
import { isAcceptedByExperimenter } from '../address/accepted-by-experimenter';
import { hidesGoal } from '../address/hidden-goals';
import { isInDomain } from '../address/known-hosts';
import type { Address } from '../address/read-address';
import type { LinkVerdict } from '../verdict/verdict';
import { isOwned, KNOWN_HOSTS } from '../address/known-hosts';
import { decoded } from '../address/path-segments';

/** This computer, and addresses of networks that only those inside can reach (RFC 1918, 4193, 3927). */
const PRIVATE_ADDRESS =
  /^(127\.|0\.0\.0\.0$|10\.|192\.168\.|169\.254\.|172\.(1[6-9]|2\d|3[01])\.|\[(::1?\]|f[cd]|fe[89ab]))/;
const PRIVATE_ENDINGS: ReadonlySet<string> = new Set([
  'localhost',
  'local',
  'internal',
  'lan',
  'home',
  'corp',
  'intranet',
]);
const RESERVED_ENDINGS: ReadonlySet<string> = new Set(['test', 'invalid', 'example']);
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

const PRIVATE: LinkVerdict = {
  ...PLACEHOLDER_VERDICT,
  message: 'Others cannot open this: it is on one computer or inside one network.',
};

const refuseUnreachable = (host: string, typedHost: string): LinkVerdict | null => {
  const ending = host.slice(host.lastIndexOf('.') + 1);
  if (PRIVATE_ENDINGS.has(ending) || PRIVATE_ADDRESS.test(host)) return PRIVATE;
  const isReserved =
    RESERVED_ENDINGS.has(ending) || RESERVED_DOMAINS.some((domain) => isInDomain(host, domain));
  if (isReserved || (!host.includes('.') && isPlaceholder(host))) return PLACEHOLDER_VERDICT;
  if (isAcceptedByExperimenter(`https://${typedHost.replace(/:$/, '')}/`)) return null;
  return {
    code: 'NOT_A_URL',
    severity: 'error',
    message: `Experimenter does not accept this host name (${shown(typedHost)}).`,
  };
};

/** Why no link on a host is judged further, or the known host that it was meant to be. */
export interface HostDecision {
  refused: LinkVerdict | null;
  correction: string | null;
}

const refuse = (refused: LinkVerdict): HostDecision => ({ refused, correction: null });

/** Decides on the host alone (workflow.md §5.2 steps 5, 6, 7 and 9). */
export const refuseHost = ({ url, host, typedHost, isKnown, hasUserinfo }: Address): HostDecision => {
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
  if (isKnown) return { refused: null, correction: null };
  if (hidesGoal(host)) return refuse(SHORTENER);
  const finding = judgeHost(host);
  if (finding?.how === 'slip') return { refused: null, correction: finding.known };
  if (finding !== null) return refuse(imitation(finding, host));
  if (isHostNamedInPath(url, host)) {
    return refuse(suspicious(`this goes to ${shown(host)}, not to the site named inside it`));
  }
  return { refused: refuseUnreachable(host, typedHost), correction: null };
};

/** Archives keep pages under the address that they had. */
const ARCHIVES = ['web.archive.org', 'archive.ph', 'archive.is', 'archive.today', 'perma.cc'];
const isArchive = (host: string): boolean => ARCHIVES.some((archive) => isInDomain(host, archive));

const NAMES = KNOWN_HOSTS.map(({ host }) => host.replaceAll('.', String.raw`\.`)).join('|');
const NAMED = new RegExp(String.raw`/(${NAMES})([:/\\]|$)`, 'i');

/**
 * Whether a strange host carries a known one in its path, to be read in its place:
 * `https://strange.example/docs.google.com/document/…` (workflow.md §5.2 step 6).
 */
const isHostNamedInPath = (url: URL, host: string): boolean =>
  NAMED.test(decoded(url.pathname)) && !isOwned(host) && !isArchive(host);
