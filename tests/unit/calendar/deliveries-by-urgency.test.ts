import { describe, expect, it } from 'vitest';
import { deliveriesByUrgency, type ListedDelivery } from '@/calendar/deliveries-by-urgency';
import type { KnownFacts } from '@/checklist/report/report';
import type { Facts } from '@/experimenter/page-facts';
import type { Stage } from '@/guide/vocabulary';

const NOW = Temporal.Instant.from('2026-11-22T12:00:00Z');
const VIEWER = { zone: 'Europe/Berlin', locale: 'en-GB' };
const ME = 'casey@example.com';

const known = (facts: Partial<Record<keyof Facts, unknown>>): KnownFacts =>
  Object.fromEntries(
    Object.entries(facts)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, { value, rung: 'test', at: 0, page: 'summary' }]),
  );

const delivery = (
  slug: string,
  facts: Parameters<typeof known>[0],
  rest: Partial<ListedDelivery> = {},
): ListedDelivery => ({
  key: slug,
  origin: 'https://experimenter.services.mozilla.com',
  slug,
  facts: known({ owner: ME, ...facts }),
  progress: {},
  lastSeenAt: NOW.epochMilliseconds,
  ...rest,
});

const live = (slug: string, end: string, stage: Stage = 'observing') =>
  delivery(slug, {
    stage,
    deliveryType: 'experiment',
    stepDates: { enrolling: '2026-10-01', complete: end },
  });

const list = (...deliveries: ListedDelivery[]) => deliveriesByUrgency(deliveries, ME, NOW, VIEWER);
const slugs = (...deliveries: ListedDelivery[]) => list(...deliveries).map(({ key }) => key);

describe('the owner’s deliveries', () => {
  it('come by urgency: overdue (longest first), soon, in review, without takeaways, live, in the making, over', () => {
    expect(
      slugs(
        delivery('over', {
          stage: 'complete',
          takeaways: { summary: 'Shipped.', recommendations: ['ship'] },
        }),
        delivery('built', { stage: 'draft' }),
        live('later', '2027-01-15'),
        delivery('unlearned', {
          stage: 'complete',
          deliveryType: 'experiment',
          takeaways: { summary: '', recommendations: [] },
        }),
        delivery('waiting', { stage: 'review' }),
        live('soon', '2026-11-25'),
        live('late', '2026-11-20'),
        live('very-late', '2026-11-01'),
      ),
    ).toEqual(['very-late', 'late', 'soon', 'waiting', 'unlearned', 'later', 'built', 'over']);
  });

  it('say in words what presses', () => {
    expect(list(live('late', '2026-11-20'))[0]?.words).toBe('Was to end 2 days ago');
    expect(list(live('soon', '2026-11-23'))[0]?.words).toBe('Ends tomorrow, Monday, 23 November');
    expect(list(delivery('built', { stage: 'draft' }))[0]?.words).toBe('');
  });

  it('lead to the place where it is seen to', () => {
    expect(list(live('late', '2026-11-20'))[0]?.url).toBe(
      'https://experimenter.services.mozilla.com/nimbus/late/summary/#launch-controls',
    );
  });

  it('are overdue from the day after, by the viewer’s own calendar', () => {
    const due = live('due', '2026-11-22');
    expect(list(due)[0]?.urgency).toBe('soon');
    const inAuckland = deliveriesByUrgency([due], ME, NOW, { zone: 'Pacific/Auckland', locale: 'en-NZ' });
    expect(inAuckland[0]?.urgency).toBe('overdue');
  });

  it('leave out archived ones and those of others', () => {
    expect(
      slugs(
        delivery('archived', { stage: 'draft', archived: true }),
        delivery('theirs', { stage: 'draft', owner: 'robin@example.com' }),
        delivery('mine', { stage: 'draft', owner: 'Casey@Example.com' }),
      ),
    ).toEqual(['mine']);
  });

  it('include those of others that the owner ticked something on, and, for a month, those of nobody', () => {
    const ticked = { 'qa.ticket': { state: 'done' as const, at: 1, device: 'one' } };
    const monthsAgo = NOW.subtract({ hours: 24 * 31 }).epochMilliseconds;
    expect(
      slugs(
        delivery('helped', { stage: 'draft', owner: 'robin@example.com' }, { progress: ticked }),
        delivery('unknown', { stage: 'draft', owner: undefined }),
        delivery('long-ago', { stage: 'draft', owner: undefined }, { lastSeenAt: monthsAgo }),
      ).sort(),
    ).toEqual(['helped', 'unknown']);
  });

  it('do not end enrollment of a holdback', () => {
    const holdback = delivery('holdback', {
      stage: 'enrolling',
      deliveryType: 'holdback',
      holdbackFlag: true,
      stepDates: { enrolling: '2026-10-01', observing: '2026-10-08' },
    });
    expect(list(holdback)[0]?.urgency).toBe('live');
  });
});
