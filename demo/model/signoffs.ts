import type { Signoff } from '../../guide/vocabulary.ts';
import type { Delivery } from './delivery.ts';

/** QA always; VP when brand, revenue, partner or AI is at stake; legal when revenue, partner or AI is. */
export function recommendedSignoffs({ risks }: Delivery): Record<Signoff, boolean> {
  const legal = risks.revenue === true || risks.partner === true || risks.ai === true;
  return { qa: true, vp: legal || risks.brand === true, legal };
}
