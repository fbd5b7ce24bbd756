import { defineContentScript } from 'wxt/utils/define-content-script';
import { readClassicPage } from '@/experimenter/read-classic-page';
import { HOST_PATTERNS, rolloutPatterns } from '@/platform/hosts';
import { CLASSIC_FEATURES } from './features';
import { startPreflight } from './start-preflight';

/**
 * The classic UI and the lists. The new rollouts UI has a script of its own, so that no page carries the
 * other's readers.
 */
export default defineContentScript({
  matches: HOST_PATTERNS,
  excludeMatches: rolloutPatterns(HOST_PATTERNS),
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main: ({ signal }) => startPreflight({ readPage: readClassicPage, features: CLASSIC_FEATURES }, signal),
});
