/**
 * Django's `URLValidator` (5.2), which Experimenter's link field has: what it refuses cannot be saved. Letters
 * beyond ASCII may stand in a host; digits may not be all of a top level, nor `_` any part.
 */
const LETTERS = String.raw`a-z\u00a1-\uffff`;
const IPV4 = String.raw`(?:0|25[0-5]|2[0-4]\d|1\d?\d?|[1-9]\d?)(?:\.(?:0|25[0-5]|2[0-4]\d|1\d?\d?|[1-9]\d?)){3}`;
const FIRST_LABEL = String.raw`[${LETTERS}0-9](?:[${LETTERS}0-9-]{0,61}[${LETTERS}0-9])?`;
const LABELS = String.raw`(?:\.(?!-)[${LETTERS}0-9-]{1,63}(?<!-))*`;
const TOP_LEVEL = String.raw`\.(?!-)(?:[${LETTERS}-]{2,63}|xn--[a-z0-9]{1,59})(?<!-)\.?`;
const IPV6 = String.raw`\[[0-9a-f:.]+\]`;
const AUTHORITY = new RegExp(
  String.raw`^(?:[^:@/[\]]+(?::[^:@/[\]]*)?@)?(${IPV4}|${IPV6}|${FIRST_LABEL}${LABELS}${TOP_LEVEL}|localhost)(?::\d{1,5})?$`,
  'iu',
);

/** In characters. A longer authority is not worth matching. */
const LONGEST_HOST = 253;
const LONGEST_AUTHORITY = 1000;

/** White space as Python counts it. */
// oxlint-disable-next-line no-control-regex -- Python counts these separators as white space
const SPACE = /[\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;

/**
 * Would Experimenter's form save this address? False is certain; true says nothing about where it leads.
 *
 * @param text as it would be sent, without white space around it
 */
export const isAcceptedByExperimenter = (text: string): boolean => {
  const [start = '', scheme = ''] = /^(https?|ftps?):\/\//i.exec(text) ?? [];
  if (scheme === '' || SPACE.test(text)) return false;
  const rest = text.slice(start.length, start.length + LONGEST_AUTHORITY);
  const end = rest.search(/[/?#]/);
  const host = AUTHORITY.exec(end < 0 ? rest : rest.slice(0, end))?.[1];
  if (host === undefined || host.length > LONGEST_HOST) return false;
  return !host.startsWith('[') || URL.canParse(`https://${host}/`);
};
