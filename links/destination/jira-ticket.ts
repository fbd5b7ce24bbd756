import type { Destination, Detour, ReadDestination } from './destination';

const HOME = 'https://mozilla-hub.atlassian.net';

/** `DO-123`, in capitals, from any text that is one issue key; null otherwise. */
export const issueKey = (text: string | null | undefined): string | null =>
  text && /^[a-z][a-z0-9_]{1,19}-[1-9]\d{0,7}$/i.test(text) ? text.toUpperCase() : null;

export const ticketUrl = (key: string): string => `${HOME}/browse/${key}`;

const ticket = (key: string, detour?: Detour): Destination => ({
  what: 'ticket',
  name: key,
  key: `jira:${key}`,
  canonical: ticketUrl(key),
  detour,
});

/** `/secure/CreateIssue….jspa`, or a service desk's `/portal/<n>/…create/<n>`. */
const isCreateForm = ([first, second, ...rest]: readonly string[]): boolean =>
  first === 'secure'
    ? second?.startsWith('CreateIssue') === true
    : first === 'servicedesk' && rest.includes('create');

/** Jira addresses on Mozilla's Atlassian site and on the server that it replaced (workflow.md §5.3). */
export const readJiraTicket: ReadDestination = (url, host, segments) => {
  const isLegacy = host === 'jira.mozilla.com';
  if (!isLegacy && host !== 'mozilla-hub.atlassian.net') return null;
  if (isCreateForm(segments)) return { what: 'ticket-form' };
  const selected = issueKey(/[?&]selectedIssue=([^&]*)/.exec(url.search)?.[1]);
  const last = issueKey(segments.at(-1));
  const key = selected ?? last;
  if (key === null) return { what: 'ticket-list' };
  if (isLegacy) return ticket(key, 'LEGACY_JIRA');
  const isPlain = selected === null && segments.length === 2 && segments[0] === 'browse';
  return ticket(key, isPlain ? undefined : 'BOARD_LINK');
};
