/** Characters that Markdown escapes. The `@` is left out: `host\@other` is a trick, not an escape. */
const ESCAPED = /(?<!\\)\\+([!"#$%&'()*+,\-./:;<=>?[\]^_`{|}~])/g;
/** A backslash before a letter or digit parts a path, as on Windows; then none of them is an escape. */
const PARTS_A_PATH = /\\[\p{L}\p{N}]/u;

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  '#38': '&',
  '#x26': '&',
  quot: '"',
  '#34': '"',
  apos: "'",
  '#39': "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  '#160': ' ',
  '#xa0': ' ',
  '#8203': '',
  '#x200b': '',
};
const ENTITY = new RegExp(`&((?:amp;)*)(${Object.keys(ENTITIES).join('|')});`, 'gi');

/**
 * Takes away what a text editor or a page's source put between the characters of an address: the backslashes
 * of Markdown (`\_`) and the entities of HTML (`&amp;`, also doubled: `&amp;amp;`).
 */
export const withoutEscapes = (text: string): string => {
  const plain = text.includes('&')
    ? text.replace(ENTITY, (_, _again: string, name: string) => ENTITIES[name.toLowerCase()] ?? '')
    : text;
  const isEscaped = plain.includes('\\') && !PARTS_A_PATH.test(plain);
  return isEscaped ? plain.replace(ESCAPED, '$1') : plain;
};

/** What Jira writes behind the bar: how the link is to be drawn. A browser may have encoded the bar. */
const SMART_LINK =
  /(?:\||%7c)smart-\w{1,20}(?:%3c(?:\/|%2f)?[a-z]{1,4}%3e|[^\p{L}\p{N}\])>]|%[0-9a-f]{2}){0,8}$/iu;

const withoutSmartLink = (text: string): string => {
  const start = text.length - 60;
  return start > 0
    ? text.slice(0, start) + text.slice(start).replace(SMART_LINK, '')
    : text.replace(SMART_LINK, '');
};

/** `address "title"` and `<address>`, as Markdown allows between the parentheses. */
const targetOf = (inside: string): string => /^\s*<?([^\s<>]+)>?\s+["'(]/.exec(inside)?.[1] ?? inside;

/** `[words](address)`. Two such links in a row are left as they are: neither is the one. */
const markdownTarget = (text: string): string | null => {
  const start = text.startsWith('!') ? 1 : 0;
  const middle = text.indexOf('](');
  if (text[start] !== '[' || middle < 0 || !text.endsWith(')')) return null;
  return text.indexOf('](', middle + 2) < 0 ? targetOf(text.slice(middle + 2, -1)) : null;
};

/** `[address]`, `[words|address]` and `[words|address|smart-link]`, as Jira writes links. */
const wikiTarget = (text: string): string | null => {
  const parts = text.slice(1, -1).split('|', 4);
  if (!text.startsWith('[') || !text.endsWith(']') || parts.length === 1 || parts.length > 3) return null;
  const [first = '', second = ''] = parts;
  return /^smart-\w+$/i.test(second.trim()) ? first : second;
};

/** `<address|words>`, as Slack writes links. */
const slackTarget = (text: string): string | null => {
  const bar = text.indexOf('|');
  return bar > 0 && text.startsWith('<') && text.endsWith('>') ? text.slice(1, bar) : null;
};

/** `<a href="address">words</a>` */
const htmlTarget = (text: string): string | null => {
  if (!/^<a\s/i.test(text)) return null;
  const [, quoted, single, bare] =
    /^<a\s[^>]{0,500}?href=(?:"([^"]+)"|'([^']+)'|([^\s"'>]+))/i.exec(text) ?? [];
  return quoted ?? single ?? bare ?? null;
};

/** Closing tags, raw: `</a></p>`. */
const withoutTags = (text: string): string => {
  let end = text.length;
  for (let open = end; text[end - 1] === '>'; end = open) {
    open = text.lastIndexOf('<', end);
    if (open < 0 || !/^<\/?[a-z][a-z0-9]{0,9} ?\/?>$/i.test(text.slice(open, Math.min(end, open + 20))))
      break;
  }
  return text.slice(0, end);
};

/** Takes one layer of link markup away: Markdown's, Jira's, Slack's or HTML's. Other text stays as it is. */
export const linkInMarkup = (text: string): string => {
  const plain = withoutSmartLink(text);
  return (
    markdownTarget(plain) ??
    wikiTarget(plain) ??
    htmlTarget(plain) ??
    slackTarget(plain) ??
    withoutTags(plain)
  );
};
