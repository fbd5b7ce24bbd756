import type { Destination, ReadDestination } from './destination';

const isNumber = (text: string | undefined): text is string => /^[1-9]\d{0,8}$/.test(text ?? '');

const issue = (owner: string, repository: string, number: string, canonical: string): Destination => ({
  what: 'ticket',
  key: `github:${owner}/${repository}#${number}`.toLowerCase(),
  canonical,
});

/** A project's side panel, as the address bar shows it: `?pane=issue&issue=<owner>|<repository>|<number>`. */
const readPane = (url: URL): Destination | null => {
  const parts = url.searchParams.get('issue')?.split('|') ?? [];
  const [owner, repository, number] = parts;
  const isNamed = [owner, repository].every((part) => /^[\w.-]+$/.test(part ?? ''));
  if (!owner || !repository || !isNamed || parts.length !== 3 || !isNumber(number)) return null;
  const canonical = `https://github.com/${owner}/${repository}/issues/${number}`;
  return { ...issue(owner, repository, number, canonical), detour: 'BOARD_LINK' };
};

/** Issues and pull requests on GitHub, and the pages there that are not one. */
export const readGitHubIssue: ReadDestination = (url, host, segments) => {
  if (host !== 'github.com' && host !== 'www.github.com') return null;
  const [owner = '', repository = '', section = '', last = ''] = segments;
  const isIssue = section === 'issues' || section === 'pull';
  // The raw forms of a pull request
  const number = section === 'pull' && segments.length === 4 ? last.replace(/\.(diff|patch)$/, '') : last;
  if (!isIssue || !isNumber(number)) return readPane(url) ?? { what: 'not-one-ticket' };
  const path =
    number === last ? `${url.pathname}${url.search}${url.hash}` : `/${owner}/${repository}/pull/${number}`;
  return issue(owner, repository, number, `https://github.com${path}`);
};
