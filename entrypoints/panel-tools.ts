import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { makeDraggable } from './experimenter.content/panel/drag';
import { createGrip } from './experimenter.content/panel/grip';
import { leadTo } from './experimenter.content/panel/lead-to';
import { offerPart } from './experimenter.content/parts';

export default defineUnlistedScript(() => offerPart('panel-tools', { createGrip, leadTo, makeDraggable }));
