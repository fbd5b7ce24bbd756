import { defineContentScript } from 'wxt/utils/define-content-script';
import { patternsOf } from '@/platform/page-scripts';
import { startSide } from './experimenter.content/parts';

/** Home, All Deliveries and Features: `lists-side.ts`. */
export default defineContentScript({
  ...patternsOf('lists'),
  runAt: 'document_idle',
  main: () => startSide('lists-side'),
});
