import { briefCopyUrl } from '@/guide/brief-copy';
import { checkLinks } from '@/links/check-links';
import type { LinkRow, LinksContext } from '@/links/verdict/verdict';
import type { LinkAnswers } from '@/messages/content-messages';
import { browser } from '@/platform/browser';
import { parentBriefOf } from '@/records/read/parent-brief';
import type { Reading } from '@/records/read/reading';
import { tabDelivery } from '@/records/read/tab-memory';
import { records } from '../records';

/** What pages seen so far tell about a delivery that bears on its links: type, recommended sign-offs, parent's brief. */
async function contextOf(reading: Reading, key: string | undefined): Promise<LinksContext> {
  const delivery = key === undefined ? null : await reading.delivery(key);
  if (!delivery) return {};
  const { deliveryType, signoffs } = delivery.facts;
  const parentBrief = await parentBriefOf(reading, delivery);
  return {
    ...(deliveryType && { deliveryType: deliveryType.value }),
    ...(signoffs && {
      signoffRecommended:
        signoffs.value.vp?.recommended === true || signoffs.value.legal?.recommended === true,
    }),
    ...(parentBrief && { parentBrief }),
  };
}

/** Verdicts on the links that a tab's page asks about, as typed; nothing of them is stored or fetched. */
export async function answerLinks(rows: LinkRow[], tabId: number): Promise<LinkAnswers> {
  const shown = await tabDelivery(browser.storage.session, tabId);
  const context = await contextOf(records(), shown?.key);
  return { ...checkLinks(rows, context), briefCopy: briefCopyUrl(context.deliveryType) };
}
