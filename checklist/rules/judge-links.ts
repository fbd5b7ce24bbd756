import type { DocumentationLink } from '@/experimenter/page-facts';
import { checkLinks } from '@/links/check-links';
import type { LinksReport } from '@/links/verdict/verdict';
import type { Delivery } from './delivery';
import type { Signoff } from '@/guide/vocabulary';

/** The verdicts on a delivery's documentation links, with everything that is known around them. */
export function judgeLinks(rows: readonly DocumentationLink[], delivery: Delivery): LinksReport {
  const { type, parentBrief, guide } = delivery;
  return checkLinks(rows, {
    signoffRecommended: isSignoffRecommended(delivery, ['vp', 'legal']),
    documents: guide.knownDocuments,
    ...(type && { deliveryType: type }),
    ...(parentBrief !== undefined && { parentBrief }),
  });
}

/** Does Experimenter show "Recommended:" beside one of these? False also where that was not seen. */
export function isSignoffRecommended({ known }: Delivery, signoffs: readonly Signoff[]): boolean {
  return signoffs.some((signoff) => known.signoffs?.value[signoff]?.recommended === true);
}
