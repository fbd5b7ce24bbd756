import { defineContentScript } from 'wxt/utils/define-content-script';
import { readEditPage } from '@/experimenter/read-edit-page';
import { patternsOf } from '@/platform/page-scripts';
import { EDIT_FEATURES } from './experimenter.content/features';
import { startDelivery } from './experimenter.content/start-delivery';
import { startPreflight } from './experimenter.content/start-preflight';

/** The edit pages of the classic UI. */
export default defineContentScript({
  ...patternsOf('edit'),
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main: ({ signal }) =>
    startPreflight({ readPage: readEditPage, features: EDIT_FEATURES, startDelivery }, signal),
});
