import type { Guide } from '@/guide/schema';
import type { PlanCase } from '@/planner/launch/plan-finding';
import type { PlanInHand } from './use-plan';

/** What every part of the page is given. */
export interface PartProps {
  inHand: PlanInHand;
  /** With every layer over it. */
  guide: Guide;
  /** The launch plan with its days, and all that it is judged by. */
  planCase: PlanCase;
}
