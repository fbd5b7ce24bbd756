import { checkLinks } from '@/links/check-links';
import { deliveryKey } from '../kept/delivery-key';
import type { Delivery } from '../kept/delivery-record';
import type { Reading } from './reading';

/**
 * The address of the brief of the delivery this one was cloned from, where that one's links were ever seen.
 */
export async function parentBriefOf(
  reading: Reading,
  { origin, facts }: Delivery,
): Promise<string | undefined> {
  const parent = facts.parent?.value;
  if (!parent) return undefined;
  const links = (await reading.delivery(deliveryKey(origin, parent)))?.facts.links?.value ?? [];
  const { brief } = checkLinks(links, {});
  return brief === null ? undefined : links[brief]?.url;
}
