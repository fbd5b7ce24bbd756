import { daysFrom } from './dates.ts';
import type { Delivery } from './delivery.ts';
import { slugify } from './slug.ts';
import { USER, type Store } from './store.ts';

/**
 * * A clone as the host makes it: state, dates, takeaways, risk answers and QA start over; documentation
 * links, the old brief among them, sign-offs and the holdback flag are kept.
 */
export function cloneDelivery(original: Delivery, name: string, store: Store): Delivery {
  const today = daysFrom(store.now, 0);
  return {
    ...structuredClone(original),
    slug: slugify(name),
    name,
    owner: USER,
    parent: original.slug,
    status: 'Draft',
    publishStatus: 'Idle',
    request: null,
    paused: false,
    isArchived: false,
    isDirty: false,
    qaStatus: 'NOT SET',
    qaComment: '',
    risks: { ai: null, brand: null, revenue: null, partner: null, message: null },
    links: original.links.map((link) => ({ ...link, id: store.nextLinkId() })),
    dates: { Draft: today },
    monitoring: null,
    takeaways: { summary: '', gainAmount: '', qbrLearning: false, dauGain: false, recommendations: [] },
    rejection: null,
    requestedBy: '',
    hasTimedOut: false,
    changes: [{ date: today, who: USER, what: `cloned this from ${original.name}` }],
  };
}
