import type { Address } from '../address';
import { mergeFacts } from '../merge-facts';
import type { Facts } from '../page-facts';
import * as at from '../selectors';
import { readDeliveryPage } from './delivery-page';
import { hypothesisFacts } from './cards/overview';

/**
 * Reads a results page: what every page shows, and the hypothesis, which it keeps in full beside the
 * shortened one.
 */
export function readResults(document: Document, address: Address): Facts {
  const text = document.getElementById(`${address.slug}-full-hypothesis`)?.querySelector('span')?.textContent;
  return mergeFacts(readDeliveryPage(document, address), hypothesisFacts(at.results, text ?? undefined));
}
