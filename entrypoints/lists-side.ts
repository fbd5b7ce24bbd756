import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createSlicedReader } from './experimenter.content/ask/read-in-slices';
import { LIST_FEATURES } from './experimenter.content/features';
import { createFeatureRunner } from './experimenter.content/features/run-features';
import { offerPart } from './experimenter.content/parts';
import { startPreflight } from './experimenter.content/start-preflight';

const loadFeatures = async () => createFeatureRunner(LIST_FEATURES);

/** Home, All Deliveries and Features: marks at the rows, advice in the dialogs. No pill, no panel, no reader of deliveries. */
export default defineUnlistedScript(() =>
  offerPart('lists-side', (signal) =>
    startPreflight({ readPage: createSlicedReader(signal), loadFeatures }, signal),
  ),
);
