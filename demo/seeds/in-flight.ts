import { daysFrom } from '../model/dates.ts';
import type { Delivery, Monitoring } from '../model/delivery.ts';
import { featuresBySlug } from '../model/catalog.ts';
import { BRIEFS, dataTicket, qaTicket } from './addresses.ts';
import type { DeliverySeed } from './blank-delivery.ts';
import { filledDelivery, links } from './filled-delivery.ts';

const HEALTHY: Monitoring = {
  enrolled: 25_848,
  unenrolled: 480,
  featureConflictPercent: 0,
  ratioHealthy: true,
};

const live = (now: Date, startedDaysAgo: number, seed: DeliverySeed): Delivery =>
  filledDelivery(now, {
    status: 'Live',
    qaStatus: 'GREEN',
    signoffs: { qa: true, vp: false, legal: false },
    monitoring: HEALTHY,
    dates: {
      Draft: daysFrom(now, -startedDaysAgo - 20),
      Preview: daysFrom(now, -startedDaysAgo - 9),
      Review: daysFrom(now, -startedDaysAgo - 2),
      Enrollment: daysFrom(now, -startedDaysAgo),
    },
    ...seed,
  });

const beforeLaunch = (now: Date): Delivery[] => [
  filledDelivery(now, {
    slug: 'password-import-hint',
    name: 'Password import hint',
    status: 'Preview',
    dates: { Draft: daysFrom(now, -12), Preview: daysFrom(now, -3) },
    links: links(['OTHER', BRIEFS.password]),
  }),
  filledDelivery(now, {
    slug: 'new-tab-clock',
    name: 'New Tab clock',
    features: featuresBySlug(['newtab']),
    publishStatus: 'Review',
    request: 'launch',
    requestedBy: 'casey@example.com',
    qaStatus: 'RED',
    qaComment: 'The clock covers the search field on small windows.',
    risks: { ai: false, brand: true, revenue: true, partner: false, message: false },
    dates: { Draft: daysFrom(now, -15), Preview: daysFrom(now, -6), Review: daysFrom(now, -1) },
    links: links(['DESIGN_DOC', BRIEFS.clock], ['QA_TICKET', qaTicket(4131)]),
  }),
  filledDelivery(now, {
    slug: 'download-panel-redesign',
    name: 'Download panel redesign',
    publishStatus: 'Waiting',
    request: 'launch',
    requestedBy: 'casey@example.com',
    qaStatus: 'SELF GREEN',
    dates: { Draft: daysFrom(now, -30), Review: daysFrom(now, -1) },
    links: links(['DESIGN_DOC', BRIEFS.download], ['DS_JIRA', dataTicket(2150)]),
  }),
];

const afterLaunch = (now: Date): Delivery[] => [
  live(now, 3, {
    slug: 'session-restore-banner',
    name: 'Session restore banner',
    links: links(
      ['DESIGN_DOC', BRIEFS.session],
      ['DS_JIRA', dataTicket(2088)],
      ['QA_TICKET', qaTicket(4010)],
    ),
  }),
  live(now, 14, {
    slug: 'homepage-shortcuts',
    name: 'Homepage shortcuts',
    channels: ['beta', 'release'],
    monitoring: { enrolled: 13_004, unenrolled: 2_388, featureConflictPercent: 30, ratioHealthy: true },
    links: links(['DESIGN_DOC', BRIEFS.shortcuts]),
  }),
  live(now, 20, {
    slug: 'tab-group-suggestions',
    name: 'Tab group suggestions',
    paused: true,
    dates: { Draft: daysFrom(now, -40), Enrollment: daysFrom(now, -20), Observation: daysFrom(now, -12) },
    links: links(['DESIGN_DOC', BRIEFS.tabGroups], ['QA_TICKET', qaTicket(3990)]),
  }),
  live(now, 61, {
    slug: 'suggest-opt-in-copy',
    name: 'Suggest opt-in copy',
    paused: true,
    dates: { Draft: daysFrom(now, -90), Enrollment: daysFrom(now, -61), Observation: daysFrom(now, -52) },
    links: links(['DESIGN_DOC', BRIEFS.suggest]),
  }),
  live(now, 40, {
    slug: 'backup-week-holdback',
    name: 'Backup week holdback',
    isHoldback: true,
    enrollmentDays: 63,
    durationDays: 84,
    links: links(['DESIGN_DOC', BRIEFS.holdback]),
  }),
  live(now, 2, {
    slug: 'ios-widget-tips',
    name: 'iOS widget tips',
    application: 'ios',
    monitoring: { enrolled: 612, unenrolled: 9, featureConflictPercent: 0, ratioHealthy: false },
    links: links(['DESIGN_DOC', BRIEFS.ios]),
  }),
];

/** From Preview to Observation, on time and overdue. */
export const seedInFlight = (now: Date): Delivery[] => [...beforeLaunch(now), ...afterLaunch(now)];
