/** `https` with letters doubled, lost or swapped; `hxxps`, as links are defused in mails. */
const NEARLY = /^(?:h*t+h*p+s*|h+p+t+s*|h+t+s+|hxxps?)$/i;
/** A scheme, right or nearly, and what should be `://` behind it. */
const PREFIX = /^([a-z]{3,9})(?:[:;.]?[\\/]+|:)/i;
/** As far into the text as a prefix reaches; the slashes of hostile text are not all walked for each. */
const REACH = 64;

/** What an address starts with, read. */
export interface Start {
  scheme: 'http' | 'https';
  rest: string;
  /** It was written as it should be. */
  isRight: boolean;
}

/**
 * Reads what stands where `https://` should: `https//`, `htttps://`, `https:`, `https://https://`. The last
 * scheme in a row counts.
 *
 * @returns null when the text starts with no scheme for web pages, nor nearly
 */
export const mendScheme = (text: string): Start | null => {
  let start: Start | null = null;
  for (let rest = text; ; rest = start.rest) {
    const [prefix, word = ''] = PREFIX.exec(rest.slice(0, REACH)) ?? [];
    if (prefix === undefined || !NEARLY.test(word)) return start;
    start = {
      scheme: word.toLowerCase() === 'http' ? 'http' : 'https',
      rest: rest.slice(prefix.length).replace(/^[\\/]+/, ''),
      isRight: start === null && /^https?:\/\/$/i.test(prefix),
    };
  }
};
