import { isKnownHost } from './known-hosts';
import { mendScheme } from './mend-scheme';

/** A host has at most 253 characters; a longer start is no address, and slow to parse. */
const LONGEST_AUTHORITY = 1000;

/** Names of files look like hosts: `brief.docx`. */
const FILE_NAME = /\.(docx?|pdf|txt|md|xlsx?|pptx?|csv|html?|png|jpe?g|gif|zip|json)$/i;

export interface Address {
  text: string;
  /** Parsed by the platform, so it is where a browser would go. */
  url: URL;
  /** Without the final dot that names the same host. */
  host: string;
  /** The host is, exactly, one that links may be corrected to. */
  isKnown: boolean;
  /** Host and port as typed, before the parser folded letters, in lower case. */
  typedHost: string;
  /** Something stands before an `@`, if only to mislead. */
  hasUserinfo: boolean;
  /** From the first slash on, as the parser writes it. */
  path: string;
  /** The same, with the backslashes that the parser turns around and Experimenter refuses. */
  typedPath: string;
  /** The text had no `https://` in front, or not quite. */
  noScheme: boolean;
}

export type AddressProblem = 'BAD_SCHEME' | 'NOT_A_URL';

/** What stands before the path: `user@host:port`. */
const authorityOf = (text: string, start: number): string => {
  const slash = text.indexOf('/', start);
  const upToSlash = slash < 0 ? text.slice(start) : text.slice(start, slash);
  const end = upToSlash.search(/[\\?#]/);
  return end < 0 ? upToSlash : upToSlash.slice(0, end);
};

const looksLikeHost = (authority: string, hasPath: boolean): boolean => {
  const host = authority.replace(/:\d*$/, '');
  if (host.includes('@') || (!hasPath && FILE_NAME.test(host))) return false;
  return host === 'localhost' || /[^.\s]\.(?:[\p{L}-]{2,63}|xn--[\w-]+)\.?$/u.test(host);
};

/** Text that is meant as an address but lacks the scheme, given one; null when it is no address. */
const withScheme = (text: string): string | null => {
  // `\\server\share` is a place in a company's network.
  const slashes = /^\/*/.exec(text)?.[0].length ?? 0;
  if (slashes === 1 || text.startsWith('\\')) return null;
  const authority = authorityOf(text, slashes);
  return looksLikeHost(authority, text.length > authority.length) ? `https://${text.slice(slashes)}` : null;
};

const parse = (text: string, noScheme: boolean): Address | AddressProblem => {
  const start = text.indexOf('//') + 2;
  const authority = authorityOf(text, start);
  const url = authority.length > LONGEST_AUTHORITY ? null : URL.parse(text);
  if (url === null) return 'NOT_A_URL';
  const { href, hostname } = url;
  const host = hostname.endsWith('.') ? hostname.slice(0, -1) : hostname;
  const path = href.slice(href.indexOf('/', 'https://'.length));
  const at = authority.lastIndexOf('@');
  return {
    text,
    url,
    host,
    isKnown: isKnownHost(host),
    typedHost: authority.slice(at + 1).toLowerCase(),
    hasUserinfo: at >= 0,
    path,
    typedPath: text.includes('\\') ? text.slice(start + authority.length) : path,
    noScheme,
  };
};

/**
 * Reads one address as a browser would (workflow.md §5.2 steps 3 and 4): http and https only, and a missing
 * or broken `https://` mended.
 *
 * @param text cleaned, without white space inside
 */
export const readAddress = (text: string): Address | AddressProblem => {
  const mended = mendScheme(text);
  if (mended !== null) {
    if (mended.isRight) return parse(text, false);
    // A scheme that is only nearly one is believed before a host alone.
    const isMeant = /^https?:/i.test(text) || looksLikeHost(authorityOf(mended.rest, 0), true);
    return isMeant ? parse(`${mended.scheme}://${mended.rest}`, true) : 'NOT_A_URL';
  }
  const scheme = /^[a-z][a-z0-9+.-]*(?=:)/i.exec(text)?.[0];
  const isHostAndPort = scheme !== undefined && /^\d{1,5}(?=[\\/?#]|$)/.test(text.slice(scheme.length + 1));
  if (scheme !== undefined && !scheme.includes('.') && !isHostAndPort) return 'BAD_SCHEME';
  const whole = withScheme(text);
  return whole === null ? 'NOT_A_URL' : parse(whole, true);
};
