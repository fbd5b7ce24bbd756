import { daysFrom } from '../model/dates.ts';
import type { Delivery } from '../model/delivery.ts';
import { featuresBySlug } from '../model/catalog.ts';
import { BRIEFS, LABS_TEMPLATE, bug, dataTicket, qaTicket } from './addresses.ts';
import { blankDelivery } from './blank-delivery.ts';
import { filledDelivery, links } from './filled-delivery.ts';

const freshDraft = (now: Date): Delivery =>
  blankDelivery(now, { slug: 'sidebar-tabs-nudge', name: 'Sidebar tabs nudge' });

const draftInGoodOrder = (now: Date): Delivery =>
  filledDelivery(now, {
    slug: 'pdf-signature-tips',
    name: 'PDF signature tips',
    features: featuresBySlug(['pdfjs']),
    qaStatus: 'GREEN',
    signoffs: { qa: true, vp: false, legal: false },
    links: links(['DESIGN_DOC', BRIEFS.pdf], ['DS_JIRA', dataTicket(2101)], ['QA_TICKET', qaTicket(4107)]),
    tags: ['pdf', 'first-run-friendly'],
    subscribers: ['robin@example.com', 'sasha@example.com'],
  });

const draftHoldback = (now: Date): Delivery =>
  filledDelivery(now, {
    slug: 'backup-reminder-holdback',
    name: 'Backup reminder holdback',
    isHoldback: true,
    features: featuresBySlug(['backup']),
    populationPercent: 50,
    enrollmentDays: 28,
    durationDays: 84,
    qaStatus: 'SELF GREEN',
    links: links(['DESIGN_DOC', BRIEFS.holdback]),
  });

/** A clone as the host makes it: answers and QA reset, but links and sign-offs of the parent kept. */
const clonedDraft = (now: Date): Delivery =>
  filledDelivery(now, {
    slug: 'cookie-banner-copy-round-two',
    name: 'Cookie banner copy, round two',
    parent: 'cookie-banner-copy',
    risks: { ai: null, brand: null, revenue: null, partner: null, message: null },
    signoffs: { qa: true, vp: true, legal: true },
    links: links(['DESIGN_DOC', BRIEFS.cookies], ['QA_TICKET', qaTicket(3090)]),
    dates: { Draft: daysFrom(now, -1) },
  });

const labsDraft = (now: Date): Delivery =>
  filledDelivery(now, {
    slug: 'labs-tab-notes',
    name: 'Labs: tab notes',
    isLabs: true,
    isRollout: true,
    channels: ['nightly'],
    populationPercent: 100,
    branches: [
      { slug: 'control', name: 'Control', description: 'Notes on tabs, for those who opt in.', ratio: 1 },
    ],
    links: links(['DESIGN_DOC', LABS_TEMPLATE], ['ENG_TICKET', bug(1950407)]),
  });

/** Drafts of every type, without mistakes in their links other than the Labs one. */
export const seedDrafts = (now: Date): Delivery[] => [
  freshDraft(now),
  draftInGoodOrder(now),
  draftHoldback(now),
  clonedDraft(now),
  labsDraft(now),
];
