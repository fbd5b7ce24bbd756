import type { Guide } from '@/guide/schema';
import type { DeliveryType, Stage } from '@/guide/vocabulary';
import type { KnownFacts } from '../report/report';

/** What a rule looks at: one delivery, as far as it was seen. */
export interface Delivery {
  slug: string;
  stage: Stage;
  /** Absent while no page seen so far told it. */
  type?: DeliveryType;
  known: KnownFacts;
  guide: Guide;
  /** Epoch ms. */
  now: number;
  /** Address of the brief of the delivery that this one was cloned from, when it is known. */
  parentBrief?: string;
  /** Other deliveries seen so far, by slug. */
  others: Readonly<Record<string, KnownFacts>>;
}
