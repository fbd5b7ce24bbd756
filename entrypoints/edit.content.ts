import { defineContentScript } from 'wxt/utils/define-content-script';
import { patternsOf } from '@/platform/page-scripts';
import { startSide } from './experimenter.content/parts';

/** The edit pages of the classic UI: `edit-side.ts`. */
export default defineContentScript({
  ...patternsOf('edit'),
  runAt: 'document_idle',
  main: () => startSide('edit-side'),
});
