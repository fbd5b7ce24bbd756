import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readShownPage } from '@/experimenter/read-shown-page';
import { offerPart } from './experimenter.content/parts';

export default defineUnlistedScript(() => offerPart('summary-reader', readShownPage));
