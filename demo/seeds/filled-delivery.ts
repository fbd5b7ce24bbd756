import { daysFrom } from '../model/dates.ts';
import type { Delivery, LinkEntry } from '../model/delivery.ts';
import { featuresBySlug } from '../model/catalog.ts';
import { blankDelivery, type DeliverySeed } from './blank-delivery.ts';

/** Link rows in the order given, numbered from 1; rows added later get numbers above 1000. */
export const links = (...rows: [LinkEntry['kind'], string][]): LinkEntry[] =>
  rows.map(([kind, url], index) => ({ id: index + 1, kind, url }));

/** A draft whose four edit pages are complete, begun twelve days before `now`. */
export const filledDelivery = (now: Date, seed: DeliverySeed): Delivery =>
  blankDelivery(now, {
    hypothesis:
      'If we offer this at the moment people look for it, then more of them will use it in week two.' +
      ' We believe this because interviews and the last survey asked for it.',
    publicDescription: 'We are trying out a small change and learning whether it helps.',
    risks: { ai: false, brand: false, revenue: false, partner: false, message: false },
    channels: ['release'],
    features: featuresBySlug(['sidebar']),
    branches: [
      { slug: 'control', name: 'Control', description: 'Firefox as it is today.', ratio: 1 },
      { slug: 'treatment', name: 'Treatment', description: 'Firefox with the change.', ratio: 1 },
    ],
    primaryOutcomes: ['pinned_tabs'],
    secondaryOutcomes: ['defaults_and_os_integration'],
    segments: ['regular_users'],
    populationPercent: 5,
    totalEnrolledClients: 32_000,
    enrollmentDays: 8,
    durationDays: 36,
    eligibleClients: 640_000,
    dates: { Draft: daysFrom(now, -12) },
    changes: [{ date: daysFrom(now, -12), who: 'casey@example.com', what: 'created this experiment' }],
    ...seed,
  });
