import { PRODUCTION_ORIGIN } from '@/platform/hosts';
import { parseAddress } from '@/experimenter/address';
import { DELIVERY_PAGES, type PageKind } from '@/experimenter/page-facts';

/** Stands before the host of an instance that is served without https. */
const PLAIN = 'http:';

/**
 * The key that a delivery is kept under: its slug on production, `<host>/<slug>` on any other Experimenter, so that
 * stage and private instances never mix with production and production keys stay short in browser sync. A local one
 * without https keeps its scheme: `http:<host>/<slug>`.
 */
export function deliveryKey(origin: string, slug: string): string {
  return origin === PRODUCTION_ORIGIN ? slug : `${hostOf(origin)}/${slug}`;
}

/** The way back from `deliveryKey`. */
export function deliveryOfKey(key: string): { origin: string; slug: string } {
  const slash = key.lastIndexOf('/');
  if (slash < 0) return { origin: PRODUCTION_ORIGIN, slug: key };
  const host = key.slice(0, slash);
  const origin = host.startsWith(PLAIN) ? `http://${host.slice(PLAIN.length)}` : `https://${host}`;
  return { origin, slug: key.slice(slash + 1) };
}

function hostOf(origin: string): string {
  return origin.replace(/^https:\/\//, '').replace(/^http:\/\//, PLAIN);
}

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
