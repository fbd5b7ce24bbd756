import { defineContentScript } from 'wxt/utils/define-content-script';
import { readRolloutPage } from '@/experimenter/read-rollout-page';
import { patternsOf } from '@/platform/page-scripts';
import { deliveryPage } from './experimenter.content/delivery-page';
import { startPreflight } from './experimenter.content/start-preflight';

/** The new rollouts UI, where one page shows and edits everything. */
export default defineContentScript({
  ...patternsOf('rollouts'),
  runAt: 'document_idle',
  main: ({ signal }) => startPreflight(deliveryPage(readRolloutPage), signal),
});
