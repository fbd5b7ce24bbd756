import { defineContentScript } from 'wxt/utils/define-content-script';
import { patternsOf } from '@/platform/page-scripts';
import { startSide } from './experimenter.content/parts';

/** The new rollouts UI: `rollouts-side.ts`. */
export default defineContentScript({
  ...patternsOf('rollouts'),
  runAt: 'document_idle',
  main: () => startSide('rollouts-side'),
});
