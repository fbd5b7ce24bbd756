import { PRODUCTION_ORIGIN } from '@/platform/hosts';

/**
 * The key that a delivery is kept under: its slug on production, `<host>/<slug>` on any other Experimenter, so that
 * stage and private instances never mix with production and production keys stay short in browser sync.
 */
export function deliveryKey(origin: string, slug: string): string {
  return origin === PRODUCTION_ORIGIN ? slug : `${hostOf(origin)}/${slug}`;
}

/** The way back from `deliveryKey`. The scheme is not kept: every Experimenter is served over https. */
export function deliveryOfKey(key: string): { origin: string; slug: string } {
  const slash = key.lastIndexOf('/');
  if (slash < 0) return { origin: PRODUCTION_ORIGIN, slug: key };
  return { origin: `https://${key.slice(0, slash)}`, slug: key.slice(slash + 1) };
}

function hostOf(origin: string): string {
  return origin.replace(/^[a-z]+:\/\//, '');
}
