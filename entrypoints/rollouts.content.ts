import { defineContentScript } from 'wxt/utils/define-content-script';
import { readRolloutPage } from '@/experimenter/read-rollout-page';
import { patternsOf } from '@/platform/page-scripts';
import { ROLLOUT_FEATURES } from './experimenter.content/features';
import { startDelivery } from './experimenter.content/start-delivery';
import { startPreflight } from './experimenter.content/start-preflight';

/** The new rollouts UI, where one page shows and edits everything. */
export default defineContentScript({
  ...patternsOf('rollouts'),
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main: ({ signal }) =>
    startPreflight({ readPage: readRolloutPage, features: ROLLOUT_FEATURES, startDelivery }, signal),
});
