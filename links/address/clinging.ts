import { decoded } from './path-segments';

/** Encoded characters that nobody sees: soft hyphen, zero-width, direction marks, byte-order mark. */
const ENCODED_UNSEEN = /%(?:C2%AD|E2%80%(?:8[B-F]|A[A-E])|E2%81%A[0-9A-F]|EF%BB%BF)/gi;
/** Encoded white space at either end of a part of the path. */
const BLANKS_AT_A_SLASH = /(?:%20|%c2%a0|%0[9ad]){1,9}(?=[/?#])|(?<=\/)(?:%20|%c2%a0|%0[9ad]){1,9}/gi;
/** An encoded tag: nothing from there on is part of an address whose path holds no `<`. */
const ENCODED_TAG = /%3c(?:\/|%2f)?[a-z]/i;

const BLANK = /[\s\p{Cf}\p{Cc}]/u;
/** Marks that end a sentence or close what was opened before the link, in every script; `+` is a space. */
const PUNCTUATION = /[\p{Po}\p{Pe}\p{Pf}\p{Pi}"'`^|<>~+＜＞｜～]/u;
/** Punctuation that has a meaning in an address. */
const MEANT = '/?#%&@';

interface Character {
  text: string;
  /** In the address, encoded or not. */
  length: number;
}

const ENCODED_CHARACTER = /%[c-f][0-9a-f](?:%[89ab][0-9a-f]){1,3}$|%[0-7][0-9a-f]$/i;

/** The last character before `end`, decoded if it is percent-encoded. */
const lastCharacter = (address: string, end: number): Character => {
  const encoded = ENCODED_CHARACTER.exec(address.slice(Math.max(0, end - 12), end))?.[0];
  return encoded === undefined
    ? { text: address.charAt(end - 1), length: 1 }
    : { text: decoded(encoded), length: encoded.length };
};

const withoutEnd = (text: string, clings: (character: string) => boolean): string => {
  let end = text.length;
  while (end > 0) {
    const last = lastCharacter(text, end);
    if (!clings(last.text)) break;
    end -= last.length;
  }
  return text.slice(0, end);
};

const isBlank = (character: string): boolean => BLANK.test(character);
const isPunctuation = (character: string): boolean =>
  isBlank(character) || (PUNCTUATION.test(character) && !MEANT.includes(character));

const withoutEncoded = (href: string): string => {
  const seen = href.replace(ENCODED_UNSEEN, '').replace(BLANKS_AT_A_SLASH, '');
  const tag = seen.search(ENCODED_TAG);
  return tag < 0 ? seen : seen.slice(0, tag);
};

/**
 * The address without what clings to it: encoded white space and unseen characters, closing tags, punctuation
 * of any script at the end. Only for addresses whose ends are known to hold none (a ticket, a document's id).
 * Linear in the length.
 *
 * @param href as the URL parser writes it
 * @param mayEndInWords the end is free text, a title, where punctuation may belong
 */
export const withoutClinging = (href: string, mayEndInWords: boolean): string => {
  const written = href.includes('%') ? withoutEncoded(href) : href;
  return withoutEnd(written, mayEndInWords ? isBlank : isPunctuation);
};
