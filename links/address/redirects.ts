import { decodeBase64 } from './decode-base64';
import { decodeProofpointV2, decodeProofpointV3 } from './decode-proofpoint';
import { decoded } from './path-segments';

/** A page that only forwards. Its goal stands in one of `params`, or in what follows `path` (`tail`). */
export interface Redirect {
  /** Each with everything under it. */
  domains: readonly string[];
  path: RegExp;
  params?: readonly string[];
  /** `address`: the goal follows; `same-site`: its path on `relativeTo` does. */
  tail?: 'address' | 'same-site';
  decode?: (text: string) => string;
  /** The goal may be a path: on this host, or on the one named here. */
  relativeTo?: 'self' | `https://${string}`;
}

const ANY_PATH = /^/;

/** The goal is encoded, wholly (its scheme's colon is, with or without markup around it) or only in what no path can hold. */
const ENCODED_GOAL = /^[^:]*%3a|^[^?#]*%3f/i;

/** The goal in plain letters. */
export const decodedGoal = (text: string): string => (ENCODED_GOAL.test(text) ? decoded(text) : text);

/** `.us` is the government's cloud. */
const PROOFPOINT = ['com', 'us', 'eu'].flatMap((top) => [
  `urldefense.${top}`,
  `urldefense.proofpoint.${top}`,
]);
/** Outlook's, the governments' and China's, each with a host a region. */
const SAFE_LINKS = [
  'safelinks.protection.outlook.com',
  'safelinks.protection.outlook.us',
  'safelinks.protection.office365.us',
  'safelinks.protection.partner.outlook.cn',
  'safelinks.protection.outlook.cn',
];
const TEAMS = [
  'office.net',
  'office.com',
  'office365.us',
  'teams.microsoft.com',
  'teams.microsoft.us',
  'teams.live.com',
  'teams.cloud.microsoft',
];

/** Gateways that look at links in mails and chats before they let the reader through. */
const MAIL_GATEWAYS: readonly Redirect[] = [
  { domains: PROOFPOINT, path: /^\/v1\/url\/?$/, params: ['u'] },
  { domains: PROOFPOINT, path: /^\/v2\/url\/?$/, params: ['u'], decode: decodeProofpointV2 },
  { domains: PROOFPOINT, path: /^\/v3\/(?=__)/, tail: 'address', decode: decodeProofpointV3 },
  { domains: SAFE_LINKS, path: ANY_PATH, params: ['url'] },
  { domains: TEAMS, path: /safelinks/i, params: ['url'] },
  { domains: ['cisco.com'], path: /^\/[^/]+\/(?=[^/]*[a-z](?::|%3a))/i, tail: 'address' },
  { domains: ['cisco.com'], path: ANY_PATH, params: ['url', 'u'] },
  { domains: ['cudasvc.com'], path: ANY_PATH, params: ['a', 'url'] },
  { domains: ['mimecast.com', 'mimecastprotect.com'], path: ANY_PATH, params: ['url', 'u'] },
  { domains: ['trendmicro.com'], path: /\/clicktime\//, params: ['url'] },
  {
    domains: ['clicktime.symantec.com', 'clicktime.cloud.postoffice.net'],
    path: ANY_PATH,
    params: ['u', 'U'],
  },
  { domains: ['fireeye.com'], path: /^\/v\d\/url/, params: ['u'] },
  { domains: ['protection.sophos.com'], path: ANY_PATH, params: ['u'], decode: decodeBase64 },
  {
    domains: ['protect.checkpoint.com'],
    path: /^\/v2\/(?=___[^/]*[a-z]:)/i,
    tail: 'address',
    decode: (text) => /^___(.*?)___/.exec(text)?.[1] ?? '',
  },
  // Amazon's mail service
  {
    domains: ['awstrack.me'],
    path: /^\/L0\//,
    tail: 'address',
    decode: (text) => decoded(text.split('/', 1)[0] ?? ''),
  },
];

/** Pages that sites put between themselves and the rest of the web. */
const BOUNCERS: readonly Redirect[] = [
  { domains: ['google.com'], path: /^\/url\/?$/, params: ['q', 'url'] },
  { domains: ['google.com'], path: /^\/linkredirect\/?$/, params: ['dest', 'q', 'url'] },
  { domains: ['youtube.com'], path: /^\/redirect\/?$/, params: ['q'] },
  { domains: ['slack-redir.net'], path: /^\/link\/?$/, params: ['url'] },
  { domains: ['linkedin.com'], path: /^\/(safety\/go|redir\/redirect)\/?$/, params: ['url'] },
  { domains: ['facebook.com', 'instagram.com', 'workplace.com'], path: /^\/(l\.php)?$/, params: ['u'] },
  { domains: ['out.reddit.com'], path: ANY_PATH, params: ['url'] },
  { domains: ['figma.com'], path: /^\/exit\/?$/, params: ['url'] },
  { domains: ['duckduckgo.com'], path: /^\/l\/?$/, params: ['uddg'] },
  // Renovate's pull requests name issues so, lest the issue should hear of them.
  {
    domains: ['redirect.github.com', 'togithub.com'],
    path: /^\//,
    tail: 'same-site',
    relativeTo: 'https://github.com',
  },
  // Mozilla's own, on its old cloud and its new one; the goal follows a signature in hexadecimals.
  {
    domains: ['mozaws.net', 'mozgcp.net', 'outgoing.mozilla.org'],
    path: /^\/v1\/[0-9a-f]+\//i,
    tail: 'address',
    decode: decoded,
  },
];

/** Sign-in pages of sites whose documents and tickets are linked; the goal may be a path of the same site. */
const SIGN_IN_PAGES: readonly Redirect[] = [
  {
    domains: ['accounts.google.com', 'accounts.youtube.com', 'consent.google.com'],
    path: ANY_PATH,
    params: ['continue', 'followup'],
  },
  { domains: ['google.com'], path: /^\/sorry\//, params: ['continue'] },
  {
    domains: ['atlassian.com'],
    path: ANY_PATH,
    params: ['continue', 'dest-url', 'destination', 'redirectTo'],
  },
  {
    domains: ['mozilla-hub.atlassian.net', 'jira.mozilla.com', 'mana.mozilla.org'],
    path: /^\/(wiki\/)?(login(\.jsp|\.action)?|plugins\/servlet\/.*)\/?$/i,
    params: ['dest-url', 'os_destination', 'continue', 'destination', 'return_to'],
    relativeTo: 'self',
  },
  {
    domains: ['github.com'],
    path: /^\/(login|signup|join|session|sessions\/.*|(orgs|enterprises)\/[^/]+\/(sso|saml\/.*))\/?$/,
    params: ['return_to'],
    relativeTo: 'self',
  },
  { domains: ['phabricator.services.mozilla.com'], path: /^\/auth\//, params: ['next'], relativeTo: 'self' },
  {
    domains: ['slack.com'],
    path: /^\/(signin.*|checkcookie|ssb\/.*)?$/,
    params: ['redir'],
    relativeTo: 'self',
  },
];

/** Every page known to forward (workflow.md §5.2 step 8). */
export const REDIRECTS: readonly Redirect[] = [...MAIL_GATEWAYS, ...BOUNCERS, ...SIGN_IN_PAGES];
