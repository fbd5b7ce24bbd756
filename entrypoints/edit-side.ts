import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readEditPage } from '@/experimenter/read-edit-page';
import { deliveryPage } from './experimenter.content/delivery-page';
import { loadPart, offerPart } from './experimenter.content/parts';
import { startPreflight } from './experimenter.content/start-preflight';

const pageSide = deliveryPage(readEditPage, () => loadPart('summary-reader'));

/** The edit pages of the classic UI. */
export default defineUnlistedScript(() =>
  offerPart('edit-side', (signal) => startPreflight(pageSide, signal)),
);
