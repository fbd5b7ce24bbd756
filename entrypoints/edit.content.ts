import { defineContentScript } from 'wxt/utils/define-content-script';
import { readEditPage } from '@/experimenter/read-edit-page';
import { patternsOf } from '@/platform/page-scripts';
import { deliveryPage } from './experimenter.content/delivery-page';
import { loadPart } from './experimenter.content/parts';
import { startPreflight } from './experimenter.content/start-preflight';

/** The edit pages of the classic UI. */
export default defineContentScript({
  ...patternsOf('edit'),
  runAt: 'document_idle',
  main: ({ signal }) =>
    startPreflight(
      deliveryPage(readEditPage, () => loadPart('summary-reader')),
      signal,
    ),
});
