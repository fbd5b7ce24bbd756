import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { DELIVERY_FEATURES } from './experimenter.content/features';
import { createFeatureRunner } from './experimenter.content/features/run-features';
import { offerPart } from './experimenter.content/parts';

export default defineUnlistedScript(() => offerPart('page-features', createFeatureRunner(DELIVERY_FEATURES)));
