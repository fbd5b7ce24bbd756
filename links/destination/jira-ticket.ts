import type { Destination, Detour, ReadDestination } from './destination';

const HOME = 'https://mozilla-hub.atlassian.net';

/** `DO-123`, in capitals as Jira shows it, from text that is one issue key; null otherwise. */
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

/** What a key stands behind in the addresses of one ticket. Elsewhere in a path it is a file's name, or chance. */
const BEFORE_KEY = /^(browse|issues?|custom\/\d+|portal\/\d+)$/;

/** The key in `/browse/<key>`, `…/issues/<key>`, `…/queues/custom/<n>/<key>` or `…/portal/<n>/<key>`. */
const keyInPath = (segments: readonly string[]): string | null => {
  const at = segments.findIndex(
    (segment, place) =>
      issueKey(segment) !== null &&
      [1, 2].some((steps) => BEFORE_KEY.test(segments.slice(Math.max(0, place - steps), place).join('/'))),
  );
  return issueKey(segments[at]);
};

/** Jira addresses on Mozilla's Atlassian site and on the server that it replaced (workflow.md §5.3). */
export const readJiraTicket: ReadDestination = (url, host, segments) => {
  const isLegacy = host === 'jira.mozilla.com';
  if (!isLegacy && host !== 'mozilla-hub.atlassian.net') return null;
  if (isCreateForm(segments)) return { what: 'ticket-form' };
  const browsed = segments[0] === 'browse' ? issueKey(segments[1]) : null;
  const key = browsed ?? issueKey(url.searchParams.get('selectedIssue')) ?? keyInPath(segments);
  if (key === null) return { what: 'ticket-list' };
  if (isLegacy) return ticket(key, 'LEGACY_JIRA');
  return ticket(key, browsed !== null && segments.length === 2 ? undefined : 'BOARD_LINK');
};
