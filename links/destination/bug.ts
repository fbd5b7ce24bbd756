import type { Destination, ReadDestination } from './destination';

export const bugUrl = (id: string): string => `https://bugzilla.mozilla.org/show_bug.cgi?id=${id}`;

const isNumber = (text: string): boolean => /^[1-9]\d{0,8}$/.test(text);
/** Bugzilla's aliases hold no spaces nor commas, and are no number. */
const isAlias = (text: string): boolean => /^[a-z][\w.+~-]{0,38}\w$/i.test(text);

const NOT_ONE: Destination = { what: 'not-one-ticket' };

const bug = (id: string, canonical: string): Destination => {
  if (isNumber(id)) return { what: 'ticket', key: `bug:${id}`, canonical };
  return id !== undefined && isAlias(id)
    ? { what: 'bug-alias', key: `bug:${id.toLowerCase()}`, canonical }
    : NOT_ONE;
};

/** Short forms (`/1950407`, `/bug/1950407`) work as they are; only the query of a full one matters. */
const readBugzilla = (url: URL, segments: readonly string[]): Destination => {
  const home = 'https://bugzilla.mozilla.org';
  const [first = '', second = ''] = segments;
  if (first === 'show_bug.cgi') {
    const ids = url.searchParams.getAll('id');
    return ids.length === 1 ? bug(ids[0] ?? '', `${home}${url.pathname}${url.search}${url.hash}`) : NOT_ONE;
  }
  const address = `${home}${url.pathname}${url.hash}`;
  if (first === 'bug' && segments.length === 2) return bug(second, address);
  return segments.length === 1 && isNumber(first) ? bug(first, address) : NOT_ONE;
};

/** Bugs on bugzilla.mozilla.org, and the pages there that are not one bug. */
export const readBug: ReadDestination = (url, host, segments) => {
  if (host === 'bugzilla.mozilla.org') return readBugzilla(url, segments);
  if (host !== 'bugzil.la') return null;
  const [id = ''] = segments;
  return isNumber(id) && segments.length === 1 ? bug(id, `https://bugzil.la/${id}${url.hash}`) : NOT_ONE;
};
