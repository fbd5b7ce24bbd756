import { defineContentScript } from 'wxt/utils/define-content-script';
import { readShownPage } from '@/experimenter/read-shown-page';
import { patternsOf } from '@/platform/page-scripts';
import { deliveryPage } from './delivery-page';
import { startPreflight } from './start-preflight';

/** Summary, results and history of the classic UI. */
export default defineContentScript({
  ...patternsOf('experimenter'),
  runAt: 'document_idle',
  main: ({ signal }) => startPreflight(deliveryPage(readShownPage), signal),
});
