import type { Address } from '../address';
import { mergeFacts } from '../merge-facts';
import { innermost } from '../values/innermost';
import type { Facts } from '../page-facts';
import * as at from '../selectors';
import { readDeliveryPage } from './delivery-page';
import { hypothesisFacts } from './cards/overview';
import { readControls } from './cards/launch-box';

/**
 * Reads a results page: what every page shows, the hypothesis, which it keeps in full beside the shortened one, and
 * while it is live the same controls as a summary.
 */
export function readResults(document: Document, address: Address): Facts {
  const text = document.getElementById(`${address.slug}-full-hypothesis`)?.querySelector('span')?.textContent;
  const controls = innermost(document, `[id="${address.slug}-progress-card"]`);
  return mergeFacts(
    readDeliveryPage(document, address),
    hypothesisFacts(at.results, text ?? undefined),
    controls ? readControls(controls) : {},
  );
}
