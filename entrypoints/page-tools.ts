import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { lookUp } from './experimenter.content/ask/look-up';
import { DELIVERY_FEATURES } from './experimenter.content/features';
import { createFeatureRunner } from './experimenter.content/features/run-features';
import { closeWhenLeft } from './experimenter.content/panel/close-when-left';
import { makeDraggable } from './experimenter.content/panel/drag';
import { createGrip } from './experimenter.content/panel/grip';
import { keepClear } from './experimenter.content/panel/keep-clear';
import { leadTo } from './experimenter.content/panel/lead-to';
import { sayAbove, sayHow } from './experimenter.content/panel/say-above';
import { offerPart } from './experimenter.content/parts';

export default defineUnlistedScript(() =>
  offerPart('page-tools', {
    startFeatures: createFeatureRunner(DELIVERY_FEATURES),
    closeWhenLeft,
    createGrip,
    keepClear,
    leadTo,
    lookUp,
    makeDraggable,
    sayAbove,
    sayHow,
  }),
);
