import { daysFrom } from '../model/dates.ts';
import type { Delivery } from '../model/delivery.ts';
import { HYPOTHESIS_PLACEHOLDER } from '../model/placeholder.ts';

/** What every delivery is made from: its own slug, name and whatever differs from a fresh one. */
export type DeliverySeed = Partial<Delivery> & Pick<Delivery, 'slug' | 'name'>;

/** A delivery as the create form leaves it, made on `now`: nothing answered, nothing linked. */
export const blankDelivery = (now: Date, seed: DeliverySeed): Delivery => ({
  owner: 'casey@example.com',
  application: 'firefox-desktop',
  hypothesis: HYPOTHESIS_PLACEHOLDER,
  publicDescription: '',
  status: 'Draft',
  publishStatus: 'Idle',
  request: null,
  paused: false,
  isRollout: false,
  isHoldback: false,
  isLabs: false,
  isArchived: false,
  isDirty: false,
  qaStatus: 'NOT SET',
  qaComment: '',
  signoffs: { qa: false, vp: false, legal: false },
  risks: { ai: null, brand: null, revenue: null, partner: null, message: null },
  links: [],
  channels: [],
  features: [],
  branches: [
    { slug: 'control', name: 'Control', description: '', ratio: 1 },
    { slug: 'treatment-a', name: 'Treatment A', description: '', ratio: 1 },
  ],
  primaryOutcomes: [],
  secondaryOutcomes: [],
  segments: [],
  populationPercent: 0,
  totalEnrolledClients: 0,
  enrollmentDays: 7,
  durationDays: 28,
  dates: { Draft: daysFrom(now, 0) },
  eligibleClients: 0,
  monitoring: null,
  takeaways: { summary: '', gainAmount: '', qbrLearning: false, dauGain: false, recommendations: [] },
  parent: '',
  phases: [],
  advanceIf: '',
  pauseIf: '',
  rejection: null,
  requestedBy: '',
  hasTimedOut: false,
  subscribers: [],
  tags: [],
  changes: [{ date: daysFrom(now, 0), who: 'casey@example.com', what: 'created this experiment' }],
  ...seed,
});
