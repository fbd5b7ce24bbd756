import { defineContentScript } from 'wxt/utils/define-content-script';
import { readListPage } from '@/experimenter/read-list-page';
import { patternsOf } from '@/platform/page-scripts';
import { LIST_FEATURES } from './experimenter.content/features';
import { startPreflight } from './experimenter.content/start-preflight';

/** Home, All Deliveries and Features: marks at the rows, advice in the dialogs. No pill, no panel, no reader of deliveries. */
export default defineContentScript({
  ...patternsOf('lists'),
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main: ({ signal }) => startPreflight({ readPage: readListPage, features: LIST_FEATURES }, signal),
});
