/**
 * Characters that nobody sees: controls (but not white space), zero-width, direction marks, variation
 * selectors.
 */
const UNSEEN = /[\p{Cf}\p{Variation_Selector}]|(?![\t-\r])\p{Cc}/gu;

const OPENING = '"\'`“”„‘’‚«»<([{*';
const CLOSING = '"\'`“”„‘’«»>]}*.,;';
/** Each round takes away one layer of wrapping; text with more layers than this is no link. */
const ROUNDS = 4;

/**
 * `[words](address)` and `[words|address]`, as Markdown and Jira write links; `<address|words>`, as Slack
 * does.
 */
const linkInMarkup = (text: string): string => {
  if (text.startsWith('[')) {
    const middle = text.lastIndexOf('](');
    if (middle > 0 && text.endsWith(')')) return text.slice(middle + 2, -1);
    const bar = text.lastIndexOf('|');
    if (bar > 0 && text.endsWith(']')) return text.slice(bar + 1, -1);
  }
  if (text.startsWith('<') && text.endsWith('>')) {
    const bar = text.indexOf('|');
    return bar < 0 ? text : text.slice(1, bar);
  }
  return text;
};

const countOf = (text: string, character: string): number => text.split(character).length - 1;

/** Walks in from both ends: a pattern anchored at the end would take quadratic time on hostile text. */
const withoutEnds = (text: string): string => {
  let start = 0;
  let end = text.length;
  let spareParentheses = text.includes(')') ? countOf(text, ')') - countOf(text, '(') : 0;
  while (start < end && OPENING.includes(text.charAt(start))) {
    if (text.charAt(start) === '(') spareParentheses += 1;
    start += 1;
  }
  for (; end > start; end -= 1) {
    const last = text.charAt(end - 1);
    // A bracket that closes one inside the address belongs to it: /wiki/Nimbus_(disambiguation)
    if (last === ')' && spareParentheses > 0) spareParentheses -= 1;
    else if (!CLOSING.includes(last)) break;
  }
  return text.slice(start, end);
};

/**
 * Takes away what came along with a pasted link: white space, unseen characters, quotes, brackets, link
 * markup, closing punctuation (workflow.md §5.2 step 1). Linear in the length of the text.
 *
 * @returns the text that remains, and whether more than surrounding white space was taken
 */
export const cleanText = (raw: string): { text: string; extra: boolean } => {
  const seen = raw.replace(UNSEEN, '');
  const trimmed = seen.trim();
  let text = trimmed;
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = text;
    text = withoutEnds(linkInMarkup(text)).trim();
    if (text === before) break;
  }
  return { text, extra: text !== trimmed || seen.length !== raw.length };
};
