import { defineContentScript } from 'wxt/utils/define-content-script';
import { patternsOf } from '@/platform/page-scripts';
import { startSide } from './parts';

/** Summary, results and history of the classic UI: `experimenter-side.ts`. */
export default defineContentScript({
  ...patternsOf('experimenter'),
  runAt: 'document_idle',
  main: () => startSide('experimenter-side'),
});
