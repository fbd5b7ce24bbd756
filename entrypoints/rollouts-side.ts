import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readRolloutPage } from '@/experimenter/read-rollout-page';
import { deliveryPage } from './experimenter.content/delivery-page';
import { offerPart } from './experimenter.content/parts';
import { startPreflight } from './experimenter.content/start-preflight';

/** The new rollouts UI, where one page shows and edits everything. */
export default defineUnlistedScript(() =>
  offerPart('rollouts-side', (signal) => startPreflight(deliveryPage(readRolloutPage), signal)),
);
