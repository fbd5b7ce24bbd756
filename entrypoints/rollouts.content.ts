import { defineContentScript } from 'wxt/utils/define-content-script';
import { readRolloutPage } from '@/experimenter/read-rollout-page';
import { HOST_PATTERNS, rolloutPatterns } from '@/platform/hosts';
import { ROLLOUT_FEATURES } from './experimenter.content/features';
import { startPreflight } from './experimenter.content/start-preflight';

/** The new rollouts UI: the same page side as everywhere, with the readers of this UI. */
export default defineContentScript({
  matches: rolloutPatterns(HOST_PATTERNS),
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main: ({ signal }) => startPreflight({ readPage: readRolloutPage, features: ROLLOUT_FEATURES }, signal),
});
