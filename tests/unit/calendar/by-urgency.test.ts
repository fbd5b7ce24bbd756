import { describe, expect, it } from 'vitest';
import { byUrgency } from '@/calendar/deliveries/by-urgency';
import type { ListedDelivery } from '@/calendar/deliveries/listed-delivery';
import { mine } from '@/calendar/deliveries/mine';
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
  listedAt: 0,
  pinned: false,
  muted: false,
  ...rest,
});

const live = (slug: string, end: string, stage: Stage = 'observing') =>
  delivery(slug, {
    stage,
    deliveryType: 'experiment',
    stepDates: { enrolling: '2026-10-01', complete: end },
  });

const list = (...deliveries: ListedDelivery[]) => byUrgency(deliveries, ME, NOW, VIEWER);
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
    const inAuckland = byUrgency([due], ME, NOW, { zone: 'Pacific/Auckland', locale: 'en-NZ' });
    expect(inAuckland[0]?.urgency).toBe('overdue');
  });

  it('leave out archived ones', () => {
    expect(slugs(delivery('archived', { stage: 'draft', archived: true }))).toEqual([]);
  });

  it('are the owner’s own, what Home lists, what they touched, what is nobody’s; of others’ only in the full list', () => {
    const ticked = { 'qa.ticket': { state: 'done' as const, at: 1, device: 'one' } };
    const all = list(
      delivery('theirs', { stage: 'draft', owner: 'robin@example.com' }),
      delivery('unknown', { stage: 'draft', owner: undefined }),
      delivery('helped', { stage: 'draft', owner: 'robin@example.com' }, { progress: ticked }),
      delivery('followed', { stage: 'draft', owner: 'robin@example.com' }, { listedAt: 1 }),
      delivery('mine', { stage: 'draft', owner: 'Casey@Example.com' }),
    );
    expect(all.map(({ key, whose }) => [key, whose])).toEqual([
      ['mine', 'owned'],
      ['followed', 'listed'],
      ['helped', 'touched'],
      ['unknown', 'unknown'],
      ['theirs', 'seen'],
    ]);
    expect(mine(all).map(({ key }) => key)).toEqual(['mine', 'followed', 'helped', 'unknown']);
  });

  it('whose end was asked for are the reviewers’, and not overdue', () => {
    const asked = (action: string, state = 'in-review') => ({
      ...live('asked', '2026-11-01'),
      facts: { ...live('asked', '2026-11-01').facts, ...known({ request: { action, state } }) },
    });
    expect(list(asked('end'))[0]).toMatchObject({
      urgency: 'review',
      words: 'End: asked for, waiting for review',
    });
    expect(list(asked('update'))[0]?.urgency).toBe('overdue');
    expect(list(asked('end', 'rejected'))[0]?.urgency).toBe('overdue');
  });

  it('that Home calls live are overdue by the end that Home shows', () => {
    const row = {
      startDate: { value: '2026-09-01', rung: 'row', at: 2, page: 'home' as const },
      endDate: { value: '2026-11-20', rung: 'row', at: 2, page: 'home' as const },
    };
    const seen = delivery('launched', { mayBe: ['enrolling', 'observing'] });
    const [line] = list({ ...seen, facts: { ...seen.facts, ...row } });
    expect(line).toMatchObject({ stage: 'live', urgency: 'overdue', words: 'Was to end 2 days ago' });
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
