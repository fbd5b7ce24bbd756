import { linkInMarkup, withoutEscapes } from './link-markup';

/**
 * Characters that nobody sees: controls (but not white space), zero-width, direction marks, variation
 * selectors. Joiners and selectors behind a letter of another script or an emoji belong to it.
 */
const UNSEEN =
  /(?![\u200c\u200d])\p{Cf}|(?<![^\0-\x7f])(?:[\u200c\u200d]|\p{Variation_Selector})|(?![\t-\r])\p{Cc}/gu;

const OPENING = '"\'`“”„‘’‚«»<([{*';
const CLOSING = '"\'`“”„‘’«»>,;';
/** A closing bracket belongs to the address where it closes one inside it: `/wiki/Nimbus_(disambiguation)`. */
const PAIRS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };
/** Marks of emphasis: taken away only from both ends at once, since an address may end with one. */
const EMPHASIS = /^([*_~`]{1,3})(.+)\1$/s;
/** Each round takes away one layer of wrapping; text with more layers than this is no link. */
const ROUNDS = 4;

/** How a text that was shortened for display ends: dots, or dots in brackets. */
const CUT = /(?:\.{3,}|[…⋯‥]+|%e2%80%a6|[[(](?:\.{3,}|…)[\])])$/i;
/** As much of the end as such a sign can take. */
const CUT_LENGTH = 20;

/** `D.C.`, `U.S.`: the last full stop is part of the name. */
const ABBREVIATION = /[._]\p{L}\.$/u;

const countOf = (text: string, character: string): number => text.split(character).length - 1;

const withoutStart = (text: string): string => {
  let start = 0;
  while (start < text.length && OPENING.includes(text.charAt(start))) start += 1;
  return text.slice(start);
};

/** Walks in from the end: a pattern anchored there would take quadratic time on hostile text. */
const withoutEnd = (text: string): string => {
  const spare = new Map(
    Object.entries(PAIRS).map(([close, open]) => [close, countOf(text, close) - countOf(text, open)]),
  );
  let end = text.length;
  for (; end > 0; end -= 1) {
    const last = text.charAt(end - 1);
    const surplus = spare.get(last);
    if (surplus !== undefined && surplus > 0) spare.set(last, surplus - 1);
    else if (last === '.' ? ABBREVIATION.test(text.slice(end - 3, end)) : !CLOSING.includes(last)) break;
  }
  return text.slice(0, end);
};

/** The text without the sign that it was cut off, and whether there was one. */
const withoutCut = (text: string): { text: string; isCutOff: boolean } => {
  let end = text.length;
  for (
    let found = CUT.exec(text.slice(-CUT_LENGTH));
    found;
    found = CUT.exec(text.slice(Math.max(0, end - CUT_LENGTH), end))
  )
    end -= found[0].length;
  return { text: text.slice(0, end), isCutOff: end < text.length };
};

export interface CleanedText {
  text: string;
  /** More than surrounding white space was taken away. */
  extra: boolean;
  /** The text ended with `…` or `...`: it is the shortened form of another, so it names nothing for certain. */
  isCutOff: boolean;
}

/**
 * Takes away what came along with a pasted link: white space, unseen characters, quotes, brackets, link
 * markup and its escapes, closing punctuation (workflow.md §5.2 step 1). Linear in the length of the text.
 */
export const cleanText = (raw: string): CleanedText => {
  const seen = raw.replace(UNSEEN, '');
  const trimmed = seen.trim();
  let text = trimmed;
  let isCutOff = false;
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = text;
    const whole = withoutCut(withoutEscapes(linkInMarkup(text)).trim().replace(EMPHASIS, '$2'));
    isCutOff ||= whole.isCutOff && whole.text !== '';
    text = withoutEnd(withoutStart(whole.text)).trim();
    if (text === before) break;
  }
  return { text, extra: text !== trimmed || seen.length !== raw.length, isCutOff };
};
