import { defineContentScript } from 'wxt/utils/define-content-script';
import { patternsOf } from '@/platform/page-scripts';
import { createSlicedReader } from './experimenter.content/ask/read-in-slices';
import { LIST_FEATURES } from './experimenter.content/features';
import { createFeatureRunner } from './experimenter.content/features/run-features';
import { startPreflight } from './experimenter.content/start-preflight';

const loadFeatures = async () => createFeatureRunner(LIST_FEATURES);

/** Home, All Deliveries and Features: marks at the rows, advice in the dialogs. No pill, no panel, no reader of deliveries. */
export default defineContentScript({
  ...patternsOf('lists'),
  runAt: 'document_idle',
  main: ({ signal }) => startPreflight({ readPage: createSlicedReader(signal), loadFeatures }, signal),
});
