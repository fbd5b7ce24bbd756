import { decodeProofpointV2, decodeProofpointV3 } from './decode-proofpoint';
import { decoded } from './path-segments';

/**
 * A page that only forwards. Its goal stands in one of `params`, or in the address behind `path` (`tail`), and is
 * read by `decode`.
 */
export interface Redirect {
  host: RegExp;
  path: RegExp;
  params?: readonly string[];
  tail?: 'encoded' | 'same-site';
  decode?: (text: string) => string;
  /** The goal may be a path: on this host, or on the one named here. */
  relativeTo?: string | 'self';
}

const ANY_PATH = /^/;

/** Base64 of an address, with or without its padding. */
const base64 = (text: string): string => {
  try {
    return atob(text.replace(/-/g, '+').replace(/_/g, '/'));
  } catch {
    return '';
  }
};

/** Gateways that look at links in mails and chats before they let the reader through. */
const MAIL_GATEWAYS: readonly Redirect[] = [
  // Proofpoint; .us is its government cloud
  { host: /(^|\.)urldefense\.(com|us|eu|proofpoint\.com)$/, path: /^\/v1\/url\/?$/, params: ['u'] },
  {
    host: /(^|\.)urldefense\.(com|us|eu|proofpoint\.com)$/,
    path: /^\/v2\/url\/?$/,
    params: ['u'],
    decode: decodeProofpointV2,
  },
  {
    host: /(^|\.)urldefense\.(com|us|eu|proofpoint\.com)$/,
    path: /^\/v3\/(?=__)/,
    tail: 'encoded',
    decode: decodeProofpointV3,
  },
  // Outlook: .com, the government's .us and China's .cn, each with a host a region
  {
    host: /(^|\.)safelinks\.protection\.(partner\.)?(outlook|office365)\.(com|us|cn)$/,
    path: ANY_PATH,
    params: ['url'],
  },
  // Teams
  {
    host: /(^|\.)(office\.net|office\.com|office365\.us|teams\.microsoft\.(com|us)|teams\.live\.com|teams\.cloud\.microsoft)$/,
    path: /safelinks/i,
    params: ['url'],
  },
  { host: /(^|\.)secure-web(\.[a-z0-9-]+)?\.cisco\.com$/, path: /^\/[^/]+\/(?=https?)/i, tail: 'encoded' },
  { host: /(^|\.)secure-web(\.[a-z0-9-]+)?\.cisco\.com$/, path: ANY_PATH, params: ['url', 'u'] },
  { host: /(^|\.)cudasvc\.com$/, path: ANY_PATH, params: ['a', 'url'] },
  { host: /(^|\.)(mimecast|mimecastprotect)\.com$/, path: ANY_PATH, params: ['url', 'u'] },
  { host: /(^|\.)trendmicro\.com$/, path: /\/clicktime\//, params: ['url'] },
  { host: /(^|\.)clicktime\.(symantec\.com|cloud\.postoffice\.net)$/, path: ANY_PATH, params: ['u', 'U'] },
  { host: /(^|\.)protect[\w-]*\.fireeye\.com$/, path: ANY_PATH, params: ['u'] },
  { host: /(^|\.)protection\.sophos\.com$/, path: ANY_PATH, params: ['u'], decode: base64 },
  {
    host: /(^|\.)protect\.checkpoint\.com$/,
    path: /^\/v2\/(?=___http)/,
    tail: 'encoded',
    decode: (text) => /^___(.*?)___/.exec(text)?.[1] ?? '',
  },
  // Amazon's mail service
  {
    host: /(^|\.)awstrack\.me$/,
    path: /^\/L0\//,
    tail: 'encoded',
    decode: (text) => decoded(text.split('/', 1)[0] ?? ''),
  },
];

/** Pages that sites put between themselves and the rest of the web. */
const BOUNCERS: readonly Redirect[] = [
  {
    host: /^((www|plus\.url|maps|news|scholar|images)\.)?google\.(com|[a-z]{2}|com?\.[a-z]{2})$/,
    path: /^\/url\/?$/,
    params: ['q', 'url'],
  },
  { host: /^(meet|hangouts|chat)\.google\.com$/, path: /^\/linkredirect\/?$/, params: ['dest', 'q', 'url'] },
  { host: /^(www\.)?youtube\.com$/, path: /^\/redirect\/?$/, params: ['q'] },
  { host: /^(www\.)?slack-redir\.net$/, path: /^\/link\/?$/, params: ['url'] },
  { host: /(^|\.)linkedin\.com$/, path: /^\/(safety\/go|redir\/redirect)\/?$/, params: ['url'] },
  {
    host: /^lm?\.(facebook|instagram|messenger|workplace|threads)\.(com|net)$/,
    path: ANY_PATH,
    params: ['u'],
  },
  { host: /^out\.reddit\.com$/, path: ANY_PATH, params: ['url'] },
  { host: /^(www\.)?figma\.com$/, path: /^\/exit\/?$/, params: ['url'] },
  { host: /^(www\.)?duckduckgo\.com$/, path: /^\/l\/?$/, params: ['uddg'] },
  // Renovate's pull requests name issues so, lest the issue should hear of them.
  {
    host: /^(redirect\.github|togithub)\.com$/,
    path: /^\//,
    tail: 'same-site',
    relativeTo: 'https://github.com',
  },
  // Mozilla's own, on its old cloud and its new one
  {
    host: /(^|\.)outgoing\.([\w-]+\.)*(mozaws\.net|mozgcp\.net|mozilla\.(org|com|net))$/,
    path: /^\/v1\/[^/]+\//,
    tail: 'encoded',
  },
];

/** Sign-in pages of sites whose documents and tickets are linked; the goal may be a path of the same site. */
const SIGN_IN_PAGES: readonly Redirect[] = [
  {
    host: /^(accounts\.google\.com|accounts\.youtube\.com|consent\.google\.com)$/,
    path: ANY_PATH,
    params: ['continue', 'followup'],
  },
  { host: /^(www|ipv4)\.google\.com$/, path: /^\/sorry\//, params: ['continue'] },
  {
    host: /^([\w-]+\.)*atlassian\.com$/,
    path: ANY_PATH,
    params: ['continue', 'dest-url', 'destination', 'redirectTo'],
  },
  {
    host: /^(mozilla-hub\.atlassian\.net|jira\.mozilla\.com)$/,
    path: /^\/(login(\.jsp)?|secure\/.*login.*|plugins\/servlet\/.*)\/?$/i,
    params: ['dest-url', 'os_destination', 'continue', 'destination', 'return_to'],
    relativeTo: 'self',
  },
  {
    host: /^(mozilla-hub\.atlassian\.net|mana\.mozilla\.org)$/,
    path: /^\/wiki\/(login(\.action)?|plugins\/servlet\/.*)\/?$/i,
    params: ['dest-url', 'os_destination', 'continue', 'destination'],
    relativeTo: 'self',
  },
  {
    host: /^(www\.)?github\.com$/,
    path: /^\/(login|signup|join|session|sessions\/.*|(orgs|enterprises)\/[^/]+\/(sso|saml\/.*))\/?$/,
    params: ['return_to'],
    relativeTo: 'self',
  },
  { host: /^phabricator\.services\.mozilla\.com$/, path: /^\/auth\//, params: ['next'], relativeTo: 'self' },
  {
    host: /(^|\.)slack\.com$/,
    path: /^\/(signin.*|checkcookie|ssb\/.*)?$/,
    params: ['redir'],
    relativeTo: 'self',
  },
];

/** Every page known to forward, and where it says where to (workflow.md §5.2 step 8). */
export const REDIRECTS: readonly Redirect[] = [...MAIL_GATEWAYS, ...BOUNCERS, ...SIGN_IN_PAGES];
