import { defineContentScript } from 'wxt/utils/define-content-script';
import { readShownPage } from '@/experimenter/read-shown-page';
import { patternsOf } from '@/platform/page-scripts';
import { SHOWN_FEATURES } from './features';
import { startDelivery } from './start-delivery';
import { startPreflight } from './start-preflight';

/** Summary, results and history of the classic UI. */
export default defineContentScript({
  ...patternsOf('experimenter'),
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main: ({ signal }) =>
    startPreflight({ readPage: readShownPage, features: SHOWN_FEATURES, startDelivery }, signal),
});
