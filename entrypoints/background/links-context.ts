import { checkLinks } from '@/links/check-links';
import type { LinksContext } from '@/links/verdict';
import { deliveryKey } from '@/records/delivery-key';
import type { Reading } from '@/records/reading';

/** The address of the brief of another delivery, where that delivery's links were ever seen. */
async function briefOf(reading: Reading, key: string): Promise<string | undefined> {
  const links = (await reading.delivery(key))?.facts.links?.value ?? [];
  const { brief } = checkLinks(links, {});
  return brief === null ? undefined : links[brief]?.url;
}

/** What pages seen earlier tell about a delivery that bears on its links: type, recommended sign-offs, parent's brief. */
export async function linksContext(reading: Reading, key: string): Promise<LinksContext> {
  const delivery = await reading.delivery(key);
  if (!delivery) return {};
  const { deliveryType, signoffs, parent } = delivery.facts;
  const parentBrief = parent?.value ? await briefOf(reading, deliveryKey(delivery.origin, parent.value)) : undefined;
  return {
    ...(deliveryType && { deliveryType: deliveryType.value }),
    ...(signoffs && { signoffRecommended: signoffs.value.vp?.recommended === true || signoffs.value.legal?.recommended === true }),
    ...(parentBrief && { parentBrief }),
  };
}
