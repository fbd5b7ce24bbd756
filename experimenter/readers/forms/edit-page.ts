import type { Address } from '../../address';
import type { Facts } from '../../page-facts';
import * as at from '../../selectors';
import { readDeliveryPage } from '../delivery-page';
import { readMissingPages } from './missing-pages';

/** Reads what the four edit pages have in common. */
export function readEditPage(document: Document, address: Address): Facts {
  const page = readDeliveryPage(document, address);
  const sidebarDrawn = page.stage?.value === 'draft' && document.querySelector(at.sidebarEditLink);
  return { ...page, missingPages: readMissingPages(document, sidebarDrawn ? at.sidebar : undefined) };
}
