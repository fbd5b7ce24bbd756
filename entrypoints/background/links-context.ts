import type { LinksContext } from '@/links/verdict';
import { parentBriefOf } from '@/records/parent-brief';
import type { Reading } from '@/records/reading';

/** What pages seen earlier tell about a delivery that bears on its links: type, recommended sign-offs, parent's brief. */
export async function linksContext(reading: Reading, key: string): Promise<LinksContext> {
  const delivery = await reading.delivery(key);
  if (!delivery) return {};
  const { deliveryType, signoffs } = delivery.facts;
  const parentBrief = await parentBriefOf(reading, delivery);
  return {
    ...(deliveryType && { deliveryType: deliveryType.value }),
    ...(signoffs && { signoffRecommended: signoffs.value.vp?.recommended === true || signoffs.value.legal?.recommended === true }),
    ...(parentBrief && { parentBrief }),
  };
}
