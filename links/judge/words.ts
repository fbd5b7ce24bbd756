import type { LinkKind } from '@/guide/vocabulary';
import { mendScheme } from '../address/mend-scheme';
import { bugUrl } from '../destination/bug';
import { isDocumentId } from '../destination/google-file';
import { issueKey, ticketUrl } from '../destination/jira-ticket';
import type { LinkVerdict } from '../verdict/verdict';

export const PLACEHOLDER_VERDICT: LinkVerdict = {
  code: 'PLACEHOLDER',
  severity: 'error',
  message: 'This is a placeholder. Paste the real link.',
};

export const NOT_A_URL_VERDICT: LinkVerdict = {
  code: 'NOT_A_URL',
  severity: 'error',
  message: 'This is not a web address.',
};

const EMPTY: LinkVerdict = {
  code: 'EMPTY',
  severity: 'error',
  message: 'No link yet. An empty row also blocks launch: fill it or delete it.',
};

export const SEVERAL_VERDICT: LinkVerdict = {
  code: 'MULTIPLE_URLS',
  severity: 'error',
  message: 'One link a row. Add another row for the other link.',
};

/** Longer text is no placeholder and no bare key, so it need not be compared. */
const LONGEST_WORDS = 80;

const PLACEHOLDERS: ReadonlySet<string> = new Set([
  'tbd',
  'tba',
  'tbc',
  'todo',
  'to do',
  'na',
  'none',
  'null',
  'nil',
  'wip',
  'pending',
  'later',
  'soon',
  'x',
  'xx',
  'xxx',
  'placeholder',
  'link',
  'url',
  'unknown',
  'test',
  'coming soon',
  'not yet',
  'not applicable',
  'to be determined',
  'to be added',
  'to be decided',
  'link here',
  'brief',
  'link to brief',
]);

/** True for words that hold the place of a link: `TBD`, `N/A`, `???`. */
export const isPlaceholder = (text: string): boolean =>
  text.length <= LONGEST_WORDS &&
  (!/[\p{L}\p{N}]/u.test(text) ||
    (!text.includes('://') &&
      PLACEHOLDERS.has(
        text
          .toLowerCase()
          .replace(/[^\p{L}\p{N} ]/gu, '')
          .trim(),
      )));

/** Names of standards, dates and parts of texts that are written like a key and are none. */
const NO_PROJECT =
  /^(utf|ucs|ascii|unicode|iso|iec|ieee|ecma|rfc|cve|cwe|sha|md|aes|rsa|crc|base|http|ipv|mp|mpeg|gpt|covid|pep|bcp|q[1-4]|h[12]|fy|v\d+|page|part|phase|step|week|day|version|draft|top|figure|table|section|chapter|round|comment|sizing)-/i;

/** `bug 12`, `Bug 12:`, `bug-12` as branches are named, `BUG#12`. */
const BUG = /^bug[\s#:_-]*([1-9]\d{0,8})$/i;

/** The address that a lone ticket key, bug number or document id stands for. */
const addressOfKey = (words: string, kind: LinkKind): string | null => {
  if (words.length > LONGEST_WORDS) return null;
  const text = words.replace(/[\s:!?]+$/, '');
  const bug = BUG.exec(text)?.[1];
  if (bug !== undefined) return bugUrl(bug);
  const key = issueKey(text);
  if (key !== null) return NO_PROJECT.test(key) ? null : ticketUrl(key);
  const isBrief = kind === 'DESIGN_DOC' && text.length >= 40 && /\d/.test(text) && isDocumentId(text);
  return isBrief ? `https://docs.google.com/document/d/${text}/edit` : null;
};

const startsAsAddress = (word: string): boolean => {
  const bare = word.replace(/^[([<{"']{1,3}/, '');
  return /^www\./i.test(bare) || mendScheme(bare) !== null;
};

/**
 * `address (address)` and `address <address>`: a link that was copied as text, its words being the address
 * itself. Null for any other text.
 */
export const twiceTheSame = (text: string): string | null => {
  if (!/\s/.test(text)) return null;
  const [, first = '', second = ''] =
    /^(\S+)\s+[([<]\s*(\S+?)(?:\|smart-\w{1,20})?\s*(?:[)\]>]|$)/.exec(text) ?? [];
  return first !== '' && first === second ? first : null;
};

/**
 * What is wrong with text of several words: more than one address, or words around one. Tabs and breaks may
 * go.
 */
const judgeSeveralWords = (text: string): LinkVerdict | null => {
  const words = text.split(/[\s,;|]+|\]\(|\)\[/);
  if (words.length === 1) return null;
  const addresses = words.filter(startsAsAddress).length;
  if (addresses > 1) return SEVERAL_VERDICT;
  const isBroken = /\s/.test(text) && addresses === 1 && !startsAsAddress(text);
  return isBroken || /[^\S\t\r\n]/.test(text) ? NOT_A_URL_VERDICT : null;
};

/**
 * Judges text that is not yet an address (workflow.md §5.2 step 2, and step 3's white space). Null when the
 * text may be one address.
 *
 * @param text already cleaned
 */
export const judgeWords = (text: string, kind: LinkKind): LinkVerdict | null => {
  if (text === '') return EMPTY;
  if (isPlaceholder(text)) return PLACEHOLDER_VERDICT;
  const address = addressOfKey(text, kind);
  if (address !== null) {
    return {
      code: 'BARE_KEY',
      severity: 'error',
      message: 'Experimenter needs a full address.',
      fix: { url: address },
    };
  }
  return judgeSeveralWords(text);
};
