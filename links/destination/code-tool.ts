import type { ReadDestination } from './destination';
import { isInDomain } from '../address/known-hosts';

/** Code revisions on Phabricator, and results on TestRail. */
export const readCodeTool: ReadDestination = (_url, host) => {
  if (host === 'phabricator.services.mozilla.com') return { what: 'revision' };
  return isInDomain(host, 'testrail.io') ? { what: 'test-results' } : null;
};
