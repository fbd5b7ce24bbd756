import { readConfluencePage } from './confluence-page';
import type { Destination, ReadDestination } from './destination';
import { readBug } from './bug';
import { readGitHubIssue } from './github-issue';
import { readGoogleFile } from './google-file';
import { readJiraTicket } from './jira-ticket';
import { pathSegments } from '../address/path-segments';
import { readCodeTool } from './code-tool';
import { readService } from './service';

const READERS: readonly ReadDestination[] = [
  readGoogleFile,
  readConfluencePage,
  readJiraTicket,
  readBug,
  readGitHubIssue,
  readCodeTool,
  readService,
];

/** Says what an address leads to. The first site that knows the address answers. `host` has no final dot. */
export const readDestination = (url: URL, host: string): Destination => {
  const segments = pathSegments(url);
  for (const read of READERS) {
    const destination = read(url, host, segments);
    if (destination !== null) return destination;
  }
  return { what: 'elsewhere' };
};
