import { linkInMarkup, withoutEscapes } from './link-markup';

/**
 * Characters that nobody sees: controls (but not white space), zero-width, direction marks, variation
 * selectors. Joiners and selectors behind a letter of another script or an emoji belong to it.
 */
const UNSEEN =
  /(?![\u200c\u200d])\p{Cf}|(?<![^\0-\x7f\s])(?:[\u200c\u200d]|\p{Variation_Selector})|(?![\t-\r])\p{Cc}/gu;

const OPENING = '"\'`“”„‘’‚«»<([{*';
const CLOSING = '"\'`“”„‘’«»,;';
/** Further marks that end a sentence, taken away where an opening sign shows that the address ended before. */
const CLOSING_BEHIND_MARKUP = `${CLOSING}:!?。、，：；！？）」`;
/** A closing bracket belongs to the address where it closes one inside it: `/wiki/Nimbus_(disambiguation)`. */
const PAIRS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{', '>': '<' };
/** Marks of emphasis: taken away only from both ends at once, since an address may end with one. */
const EMPHASIS = /^([*_~`]{1,3})(.+)\1$/s;
/** Each round takes away one layer of wrapping; text with more layers than this is no link. */
const ROUNDS = 12;

/** How a text that was shortened for display ends: dots, or dots in brackets. */
const CUT = /(?:\.{3,}|[…⋯‥]+|%e2%80%a6|[[(](?:\.{3,}|…)[\])])$/i;
/** As much of the end as such a sign can take. */
const CUT_LENGTH = 20;

/** `D.C.`, `U.S.`: the last full stop is part of the name. Three dots are a sign that the text was cut off. */
const DOTS_THAT_STAY = /(?:[._]\p{L}|\.\.)\.$/u;

const countOf = (text: string, character: string): number => text.split(character).length - 1;

/** One at a time: what an opening bracket starts may be link markup. */
const withoutStart = (text: string): string =>
  text !== '' && OPENING.includes(text.charAt(0)) ? text.slice(1) : text;

/** Encoded signs behind the closing sign of a markup: `[words](address)%20`. */
const ENCODED_BEHIND_MARKUP = /(?<=[>\])}"])(?:%3c(?:\/|%2f)?[a-z]{1,4}%3e|%[0-9a-f]{2}){1,12}$/i;

/** Tells of each closing bracket, from the end on, whether none opened inside the text for it. */
const surplusBrackets = (text: string): ((bracket: string) => boolean) => {
  const spare = new Map<string, number>();
  return (bracket) => {
    const opening = PAIRS[bracket];
    if (opening === undefined) return false;
    const left = spare.get(bracket) ?? countOf(text, bracket) - countOf(text, opening);
    spare.set(bracket, left - 1);
    return left > 0;
  };
};

const mayGo = (last: string, text: string, end: number, closing: string): boolean =>
  last === '.' ? !DOTS_THAT_STAY.test(text.slice(Math.max(0, end - 3), end)) : closing.includes(last);

/** Walks in from the end: a pattern anchored there would take quadratic time on hostile text. */
const withoutEnd = (text: string): string => {
  const isMarkup = OPENING.includes(text.charAt(0));
  const closing = isMarkup ? CLOSING_BEHIND_MARKUP : CLOSING;
  const encoded = isMarkup ? ENCODED_BEHIND_MARKUP.exec(text.slice(-50)) : null;
  if (encoded !== null) return text.slice(0, -encoded[0].length);
  const isSurplus = surplusBrackets(text);
  let end = text.length;
  while (end > 0) {
    const last = text.charAt(end - 1);
    if (!isSurplus(last) && !mayGo(last, text, end, closing)) break;
    end -= 1;
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
    const whole = withoutCut(withoutEscapes(text));
    isCutOff ||= whole.isCutOff && whole.text !== '';
    const target = linkInMarkup(whole.text).trim().replace(EMPHASIS, '$2');
    const bare = target === whole.text ? withoutEnd(target) : target;
    text = (bare === whole.text ? withoutStart(bare) : bare).trim();
    if (text === before) break;
  }
  return { text, extra: text !== trimmed || seen.length !== raw.length, isCutOff };
};
