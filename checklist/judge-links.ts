import type { DocumentationLink } from '@/experimenter/page-facts';
import { checkLinks } from '@/links/check-links';
import type { LinksReport } from '@/links/verdict';
import type { Delivery } from './rule';
import { isSignoffRecommended } from './signoffs';

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
