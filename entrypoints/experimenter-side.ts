import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readShownPage } from '@/experimenter/read-shown-page';
import { deliveryPage } from './experimenter.content/delivery-page';
import { offerPart } from './experimenter.content/parts';
import { startPreflight } from './experimenter.content/start-preflight';

/** Summary, results and history of the classic UI. */
export default defineUnlistedScript(() =>
  offerPart('experimenter-side', (signal) => startPreflight(deliveryPage(readShownPage), signal)),
);
