import { daysFrom } from '../model/dates.ts';
import type { Delivery } from '../model/delivery.ts';
import { BRIEFS, qaTicket } from './addresses.ts';
import { filledDelivery, links } from './filled-delivery.ts';

const steps = (now: Date, endedDaysAgo: number): Delivery['dates'] => ({
  Draft: daysFrom(now, -endedDaysAgo - 56),
  Review: daysFrom(now, -endedDaysAgo - 38),
  Enrollment: daysFrom(now, -endedDaysAgo - 36),
  Observation: daysFrom(now, -endedDaysAgo - 28),
  Complete: daysFrom(now, -endedDaysAgo),
});

const completeWithoutTakeaways = (now: Date): Delivery =>
  filledDelivery(now, {
    slug: 'email-masks-autofill',
    name: 'Email masks in autofill',
    status: 'Complete',
    paused: true,
    qaStatus: 'GREEN',
    dates: steps(now, 9),
    monitoring: { enrolled: 23_923, unenrolled: 1_518, featureConflictPercent: 0, ratioHealthy: true },
    links: links(['DESIGN_DOC', BRIEFS.masks]),
  });

const completeInGoodOrder = (now: Date): Delivery =>
  filledDelivery(now, {
    slug: 'cookie-banner-copy',
    name: 'Cookie banner copy',
    status: 'Complete',
    paused: true,
    qaStatus: 'GREEN',
    signoffs: { qa: true, vp: true, legal: true },
    dates: steps(now, 45),
    monitoring: { enrolled: 48_100, unenrolled: 700, featureConflictPercent: 0, ratioHealthy: true },
    links: links(['DESIGN_DOC', BRIEFS.cookies], ['QA_TICKET', qaTicket(3090)]),
    takeaways: {
      summary: 'The shorter text was understood better and nobody turned the banner off because of it.',
      gainAmount: '0.4% more days of use',
      qbrLearning: true,
      dauGain: true,
      recommendations: ['GRADUATE', 'FOLLOWUP'],
    },
  });

const archived = (now: Date): Delivery =>
  filledDelivery(now, {
    slug: 'search-tour',
    name: 'Search tour',
    isArchived: true,
    qaStatus: 'SELF YELLOW',
    links: [],
  });

/** What has ended, with and without takeaways, and what was put away. */
export const seedFinished = (now: Date): Delivery[] => [
  completeWithoutTakeaways(now),
  completeInGoodOrder(now),
  archived(now),
];
