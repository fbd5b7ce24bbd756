import { describe, expect, it } from 'vitest';
import type { DeliveryRequest } from '@/experimenter/page-facts';
import { dueReminders, nextAlarm } from '@/calendar/reminders/reminders';
import { rememberShown } from '@/calendar/reminders/remember-shown';
import { DEFAULT_REMINDER_SETTINGS } from '@/calendar/reminders/reminder-settings';
import type { ReminderKind } from '@/calendar/reminders/reminder-settings';
import type { FactValues, PageKind } from '@/experimenter/page-facts';
import {
  alarm,
  at,
  COMPLETE,
  delivery,
  ENROLLING,
  inputs,
  kindsDue,
  live,
  ms,
  OBSERVING,
} from './reminder-inputs';
import { series, untimed } from './series';

describe('what is reminded of, and when', () => {
  it.each<[string, ReminderKind, Partial<FactValues>, string, string | undefined]>([
    // the facts, the kind, when the reminder is due in Berlin's mornings, as seen on 1 October
    ['the planned enrollment end', 'enrollment-end', ENROLLING, '2026-10-01T12:00Z', '2026-10-13T07:00:00Z'],
    [
      'the planned end, after the clocks changed',
      'end',
      ENROLLING,
      '2026-10-01T12:00Z',
      '2026-10-28T08:00:00Z',
    ],
    ['the planned end while observing', 'end', OBSERVING, '2026-10-20T12:00Z', '2026-10-28T08:00:00Z'],
    ['an overdue enrollment end', 'overdue', ENROLLING, '2026-10-01T12:00Z', '2026-10-14T07:00:00Z'],
    ['an overdue end', 'overdue', OBSERVING, '2026-10-20T12:00Z', '2026-10-29T08:00:00Z'],
    [
      'missing takeaways, a week after the end',
      'takeaways',
      COMPLETE,
      '2026-10-29T12:00Z',
      '2026-11-04T08:00:00Z',
    ],
    [
      'a review, two hours after it was seen',
      'review',
      { stage: 'review' },
      '2026-10-12T10:05Z',
      '2026-10-12T12:00:00Z',
    ],
    [
      'no enrollment end of a holdback',
      'enrollment-end',
      { ...ENROLLING, deliveryType: 'holdback' },
      '2026-10-01T12:00Z',
      undefined,
    ],
    [
      'no enrollment end of a rollout',
      'enrollment-end',
      { ...ENROLLING, deliveryType: 'rollout' },
      '2026-10-01T12:00Z',
      undefined,
    ],
    [
      'the planned end of a holdback',
      'end',
      { ...ENROLLING, deliveryType: 'holdback' },
      '2026-10-01T12:00Z',
      '2026-10-28T08:00:00Z',
    ],
    [
      'no enrollment end once enrollment has ended',
      'enrollment-end',
      OBSERVING,
      '2026-10-01T12:00Z',
      undefined,
    ],
    ['no end of a delivery that has ended', 'end', COMPLETE, '2026-10-01T12:00Z', undefined],
    [
      'no takeaways that nobody looked for',
      'takeaways',
      { ...COMPLETE, takeaways: undefined! },
      '2026-10-29T12:00Z',
      undefined,
    ],
    [
      'no takeaways that are there',
      'takeaways',
      { ...COMPLETE, takeaways: { summary: 'Ship', recommendations: [] } },
      '2026-10-29T12:00Z',
      undefined,
    ],
    [
      'no takeaways of a rollout',
      'takeaways',
      { ...COMPLETE, deliveryType: 'rollout' },
      '2026-10-29T12:00Z',
      undefined,
    ],
    ['no review that is over', 'review', ENROLLING, '2026-10-12T10:05Z', undefined],
    [
      'nothing of an archived delivery',
      'end',
      { ...ENROLLING, archived: true },
      '2026-10-01T12:00Z',
      undefined,
    ],
  ])('%s', (_, kind, values, now, due) => {
    expect(alarm(inputs({ deliveries: [delivery(values)] }, kind), now)).toBe(due);
  });

  it('lets missing takeaways be five weeks after the end', () => {
    const given = inputs({ deliveries: [delivery(COMPLETE)] }, 'takeaways');
    expect(kindsDue(given, '2026-12-02T07:59Z')).toEqual(['takeaways']);
    expect(kindsDue(given, '2026-12-02T08:00Z')).toEqual([]);
  });

  it('tells of a request once in each of its states', () => {
    const since = ms('2026-10-12T10:00Z');
    const asked = (value: DeliveryRequest) => {
      const plain = delivery(OBSERVING, {}, 'history');
      const request = { value, since, at: since, page: 'summary', rung: 'test' } as const;
      return inputs({ deliveries: [{ ...plain, facts: { ...plain.facts, request } }] }, 'review');
    };
    const moments = ['2026-10-12T10:05Z', '2026-10-12T12:05Z', '2026-10-13T12:00Z', '2026-10-20T12:00Z'];
    const by = 'robin@example.com';
    expect(live(asked({ action: 'end', state: 'in-review', by }), moments)).toEqual([
      '2026-10-12 review: Still waiting for review?',
    ]);
    expect(live(asked({ action: 'end', state: 'approved' }), moments)).toEqual([]);
    expect(live(asked({ action: 'end-enrollment', state: 'timed-out' }), moments)).toEqual([
      '2026-10-12 review: Remote Settings timed out',
    ]);
    expect(live(asked({ action: 'update', state: 'rejected', by, on: '2026-10-12' }), moments)).toEqual([
      '2026-10-12 review: The update was rejected',
    ]);
  });

  it('counts a review from when it was first seen, where that is known', () => {
    const waiting = delivery({ stage: 'review' }, { reviewSince: ms('2026-10-12T09:15Z') });
    expect(alarm(inputs({ deliveries: [waiting] }), '2026-10-12T10:05Z')).toBe('2026-10-12T11:15:00Z');
  });

  it('says what it is about, in the viewer’s words, and leads to the right place', () => {
    const [reminder] = dueReminders(inputs({ deliveries: [delivery(ENROLLING)] }), at('2026-10-13T07:00Z'));
    expect(reminder).toMatchObject({
      id: 'enrollment-end:production/pin-tab:2026-10-13',
      title: 'Planned enrollment end: today, Tuesday, 13 October',
      url: 'https://experimenter.services.mozilla.com/nimbus/pin-tab/summary/#launch-controls',
      deliveryKey: 'production/pin-tab',
    });
    expect(reminder?.message).toMatch(/^Pin tab: Enrollment stays open until you end it/);
  });

  it.each<[string, Partial<FactValues>, PageKind, string, string]>([
    ['takeaways', COMPLETE, 'summary', '2026-11-04T09:00Z', '/nimbus/pin-tab/summary/#takeaways-card'],
    ['an end', OBSERVING, 'summary', '2026-10-28T09:00Z', '/nimbus/pin-tab/summary/#launch-controls'],
    [
      'a rollout of the new UI',
      { ...ENROLLING, deliveryType: 'rollout' },
      'rollout',
      '2026-10-28T09:00Z',
      '/nimbus/new/rollouts/pin-tab/',
    ],
  ])('leads to the place of %s', (_, values, page, now, path) => {
    const [reminder] = dueReminders(inputs({ deliveries: [delivery(values, {}, page)] }), at(now));
    expect(reminder?.url).toBe(`https://experimenter.services.mozilla.com${path}`);
  });

  it('is silent about deliveries known to be somebody else’s, not about those of unknown owners', () => {
    const theirs = delivery({ ...OBSERVING, owner: 'else@mozilla.com' });
    const nobodys = delivery({ ...OBSERVING, owner: undefined! });
    const mine = delivery({ ...OBSERVING, owner: 'Me@Mozilla.com' });
    const due = [theirs, nobodys, mine].map((one) =>
      kindsDue(inputs({ deliveries: [one], user: 'me@mozilla.com' }), '2026-10-28T09:00Z'),
    );
    expect(due).toEqual([[], ['end'], ['end']]);
  });

  it('is all off until switched on', () => {
    const all = inputs({ deliveries: [delivery(ENROLLING)], schedule: [series()] });
    const off = { ...all, settings: DEFAULT_REMINDER_SETTINGS };
    expect(dueReminders(off, at('2026-10-28T15:50Z'))).toEqual([]);
    expect(nextAlarm(off, at('2026-10-01T12:00Z'))).toBeNull();
  });
});

describe('office hours', () => {
  it('are said so many minutes before a session with a known time, and until it ends', () => {
    const given = inputs({ schedule: [series()] });
    expect(alarm(given, '2026-10-27T12:00Z')).toBe('2026-10-28T15:45:00Z');
    expect(dueReminders(given, at('2026-10-28T15:45Z'))).toMatchObject([
      {
        kind: 'office-hours',
        title: 'Data science office hours',
        message: 'today, Wednesday, 28 October, 17:00–18:00',
        url: series().agendaUrl,
      },
    ]);
    expect(kindsDue(given, '2026-10-28T16:59Z')).toEqual(['office-hours']);
    expect(kindsDue(given, '2026-10-28T17:00Z')).toEqual([]);
  });

  it('are said in the morning when only the day is known, and no time with it', () => {
    const given = inputs({ schedule: [untimed()] });
    expect(alarm(given, '2026-10-27T12:00Z')).toBe('2026-10-28T08:00:00Z');
    const [reminder] = dueReminders(given, at('2026-10-28T08:00Z'));
    expect(reminder?.message).toBe('today, Wednesday, 28 October · time on the office-hours page');
    expect(kindsDue(given, '2026-10-28T22:59Z')).toEqual(['office-hours']);
    expect(kindsDue(given, '2026-10-28T23:00Z')).toEqual([]);
  });

  it('that were slept through are not made up for', () => {
    expect(kindsDue(inputs({ schedule: [series()] }), '2026-11-17T12:00Z')).toEqual([]);
  });

  it('go on to the next session once shown', () => {
    const given = inputs({ schedule: [series()] });
    const shown = rememberShown({}, dueReminders(given, at('2026-10-28T15:45Z')), at('2026-10-28T15:45Z'));
    expect(alarm({ ...given, shown }, '2026-10-28T15:46Z')).toBe('2026-10-29T15:45:00Z');
  });
});

describe('the next alarm', () => {
  it('is the earliest of all', () => {
    const deliveries = [delivery(ENROLLING), delivery(COMPLETE, { slug: 'b' })];
    const given = inputs({ deliveries, schedule: [series()] });
    expect(alarm(given, '2026-10-12T12:00Z')).toBe('2026-10-13T07:00:00Z');
    expect(alarm(given, '2026-10-13T07:00Z')).toBe('2026-10-13T07:00:00Z');
  });

  it('is none when there is nothing to come', () => {
    expect(alarm(inputs(), '2026-10-12T12:00Z')).toBeUndefined();
  });
});

describe('what is remembered as shown', () => {
  it('is every reminder that a notification covered, and of office hours only the recent ones', () => {
    const before = {
      'office-hours:data-science:2026-09-02': ms('2026-09-02T15:45Z'),
      'office-hours:data-science:2026-10-22': ms('2026-10-22T15:45Z'),
      'review:production/old:2020-01-01': ms('2020-01-01T12:00Z'),
    };
    const due = dueReminders(inputs({ deliveries: [delivery(OBSERVING)] }), at('2026-10-28T09:00Z'));
    const covering = due.map((each) => ({ ...each, covers: ['a', 'b'] }));
    const shown = rememberShown(before, covering, at('2026-10-28T09:00Z'));
    expect(Object.keys(shown)).toEqual([
      'office-hours:data-science:2026-10-22',
      'review:production/old:2020-01-01',
      'a',
      'b',
    ]);
  });
});
