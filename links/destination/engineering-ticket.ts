import type { Destination, ReadDestination } from './destination';

export const bugUrl = (id: string): string => `https://bugzilla.mozilla.org/show_bug.cgi?id=${id}`;

const isNumber = (text: string | null | undefined): text is string => /^[1-9]\d{0,8}$/.test(text ?? '');

const bug = (id: string, canonical: string): Destination => ({ what: 'ticket', key: `bug:${id}`, canonical });

/** Short forms (`/1950407`, `/bug/1950407`) work as they are; only the query of a full one matters. */
const readBugzilla = (url: URL, segments: readonly string[]): Destination => {
  const isFull = segments[0] === 'show_bug.cgi';
  const id = isFull ? /[?&]id=(\d+)(?=&|$)/.exec(url.search)?.[1] : segments.at(-1);
  const isShort = segments.length === 1 || (segments.length === 2 && segments[0] === 'bug');
  if (!isNumber(id) || !(isFull || isShort)) return { what: 'not-one-ticket' };
  const address = isFull ? `${url.pathname}${url.search}` : url.pathname;
  return bug(id, `https://bugzilla.mozilla.org${address}${url.hash}`);
};

const readGitHub = (url: URL, [owner, repository, section, number]: readonly string[]): Destination => {
  if (!isNumber(number) || !/^(issues|pull)$/.test(section ?? '')) return { what: 'not-one-ticket' };
  return {
    what: 'ticket',
    key: `github:${owner}/${repository}#${number}`.toLowerCase(),
    canonical: `https://github.com${url.pathname}${url.search}${url.hash}`,
  };
};

/** Bugs, GitHub issues and pull requests, and the pages of those sites that are not one ticket. */
export const readEngineeringTicket: ReadDestination = (url, host, segments) => {
  if (host === 'bugzilla.mozilla.org') return readBugzilla(url, segments);
  if (host === 'github.com' || host === 'www.github.com') return readGitHub(url, segments);
  if (host === 'bugzil.la') {
    const id = segments[0];
    return isNumber(id) && segments.length === 1
      ? bug(id, `https://bugzil.la/${id}${url.hash}`)
      : { what: 'not-one-ticket' };
  }
  if (host === 'phabricator.services.mozilla.com') return { what: 'revision' };
  return host.endsWith('.testrail.io') ? { what: 'test-results' } : null;
};
