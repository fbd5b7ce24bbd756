import { daysFrom } from '../model/dates.ts';
import type { Delivery } from '../model/delivery.ts';
import { featuresBySlug } from '../model/catalog.ts';
import { bug, qaTicket } from './addresses.ts';
import type { DeliverySeed } from './blank-delivery.ts';
import { filledDelivery, links } from './filled-delivery.ts';

const rollout = (now: Date, seed: DeliverySeed): Delivery =>
  filledDelivery(now, {
    isRollout: true,
    branches: [{ slug: 'control', name: 'Control', description: 'Everyone gets the change.', ratio: 1 }],
    primaryOutcomes: [],
    secondaryOutcomes: [],
    segments: [],
    populationPercent: 25,
    phases: [5, 25, 100],
    advanceIf: 'Crash reports stay level for a week.',
    pauseIf: 'Crash reports rise by more than 1%.',
    ...seed,
  });

/**
 * Rollouts need no brief. One draft, one live with changes that were not requested, one that was disabled.
 */
export const seedRollouts = (now: Date): Delivery[] => [
  rollout(now, {
    slug: 'video-controls-rollout',
    name: 'Video controls rollout',
    qaStatus: 'SELF GREEN',
    phases: [],
    advanceIf: '',
    pauseIf: '',
    links: links(['ENG_TICKET', bug(1961234)]),
  }),
  rollout(now, {
    slug: 'faster-connections-rollout',
    name: 'Faster connections rollout',
    status: 'Live',
    isDirty: true,
    features: featuresBySlug(['networking']),
    qaStatus: 'YELLOW',
    monitoring: { enrolled: 27_351, unenrolled: 2_784, featureConflictPercent: 0, ratioHealthy: true },
    dates: { Draft: daysFrom(now, -60), Review: daysFrom(now, -33), Enrollment: daysFrom(now, -31) },
    links: links(['ENG_TICKET', bug(1944321)], ['QA_TICKET', qaTicket(3870)]),
  }),
  rollout(now, {
    slug: 'proxy-settings-rollout',
    name: 'Proxy settings rollout',
    status: 'Disabled',
    qaStatus: 'GREEN',
    monitoring: { enrolled: 9_020, unenrolled: 4_100, featureConflictPercent: 0, ratioHealthy: true },
    dates: { Draft: daysFrom(now, -80), Review: daysFrom(now, -52), Enrollment: daysFrom(now, -50) },
    links: links(['ENG_TICKET', bug(1939876)]),
  }),
];
