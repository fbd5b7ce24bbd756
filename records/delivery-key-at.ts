import { parseAddress } from '@/experimenter/address';
import { DELIVERY_PAGES, type PageKind } from '@/experimenter/page-facts';
import { deliveryKey } from './delivery-key';

/**
 * The key of the delivery that an address shows; `null` when it shows none, or is no address of Experimenter.
 *
 * @param extraOrigins Origins that the owner added to production and stage.
 */
export function deliveryKeyAt(url: string, extraOrigins?: readonly string[]): string | null {
  const address = parseAddress(url, extraOrigins);
  if (!address?.slug || !(DELIVERY_PAGES as readonly PageKind[]).includes(address.page)) return null;
  return deliveryKey(address.origin, address.slug);
}
