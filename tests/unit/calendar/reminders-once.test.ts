import { describe, expect, it } from 'vitest';
import { afterQuietHours } from '@/calendar/reminders/quiet-hours';
import { dueReminders } from '@/calendar/reminders/reminders';
import type { ReminderInputs } from '@/calendar/reminders/reminder';
import { alarm, at, delivery, ENROLLING, inputs, kindsDue, live, ms, OBSERVING } from './reminder-inputs';
import { series } from './series';

describe('once, and once only', () => {
  it('each reminder is shown once however often it is asked', () => {
    const given = inputs({ deliveries: [delivery(OBSERVING)] }, 'end');
    expect(
      live(given, ['2026-10-28T08:00Z', '2026-10-28T08:00Z', '2026-10-28T09:00Z', '2026-11-02T09:00Z']),
    ).toEqual(['2026-10-28 end: Planned end: today, Wednesday, 28 October']);
  });

  it('a new planned date is a new reminder', () => {
    const given = inputs({ deliveries: [delivery(OBSERVING)] }, 'end');
    const [first] = dueReminders(given, at('2026-10-28T09:00Z'));
    const later = inputs({ deliveries: [delivery({ ...OBSERVING, durationDays: 40 })] }, 'end');
    const [second] = dueReminders(later, at('2026-11-02T09:00Z'));
    expect(first?.id).toBe('end:production/pin-tab:2026-10-28');
    expect(second?.id).toBe('end:production/pin-tab:2026-11-02');
  });

  it('something overdue is said the day after and then weekly, four times', () => {
    const first = at('2026-10-28T08:00Z');
    const days = Array.from({ length: 60 }, (_, nth) => first.add({ hours: 24 * nth }).toString());
    const given = inputs({ deliveries: [delivery(OBSERVING)] }, 'overdue');
    expect(live(given, days).map((line) => line.slice(0, 10))).toEqual([
      '2026-10-29',
      '2026-11-05',
      '2026-11-12',
      '2026-11-19',
    ]);
  });

  it.each(['2026-10-29T09:00Z', '2026-11-04T09:00Z', '2027-06-01T09:00Z'])(
    'something overdue is said once, however late it is noticed (%s)',
    (noticed) => {
      const given = inputs({ deliveries: [delivery(OBSERVING)] }, 'overdue');
      expect(live(given, [noticed, noticed])).toHaveLength(1);
    },
  );

  it('the day of the end gives way to its being overdue', () => {
    const given = inputs({ deliveries: [delivery(OBSERVING)] }, 'end', 'overdue');
    expect(live(given, ['2026-10-30T09:00Z'])).toEqual(['2026-10-30 overdue: Planned end has passed']);
  });

  it('of two ends that have passed, the last one is said', () => {
    const given = inputs({ deliveries: [delivery(ENROLLING)] }, 'overdue');
    const [reminder] = dueReminders(given, at('2026-11-02T09:00Z'));
    expect(reminder?.id).toBe('overdue:production/pin-tab:end:2026-10-29');
  });
});

describe('after a long sleep', () => {
  const ten = Array.from({ length: 10 }, (_, nth) => delivery(ENROLLING, { slug: `pin-${nth}` }));

  it('there is one catch-up, not ten', () => {
    const given = inputs({ deliveries: ten });
    expect(live(given, ['2026-12-01T09:00Z', '2026-12-01T09:01Z', '2026-12-01T10:00Z'])).toEqual([
      '2026-12-01 catch-up: 10 deliveries need you',
    ]);
  });

  it('names the first few, and leads to the owner’s home page', () => {
    const [reminder] = dueReminders(inputs({ deliveries: ten }), at('2026-12-01T09:00Z'));
    expect(reminder?.message.split('\n')).toHaveLength(5);
    expect(reminder?.message).toMatch(/^Pin tab: Planned end has passed\n.*and 6 more$/s);
    expect(reminder?.url).toBe('https://experimenter.services.mozilla.com/');
    expect(reminder?.covers).toHaveLength(10);
  });

  it('office hours stay apart, since they do not wait', () => {
    const given = inputs({ deliveries: ten, schedule: [series()] });
    expect(kindsDue(given, '2026-12-02T16:50Z')).toEqual(['office-hours', 'catch-up']);
  });

  it('two matters of one delivery are one notification that leads to it', () => {
    const both = delivery({ ...ENROLLING, stepDates: { enrolling: '2026-09-23', observing: '2026-10-28' } });
    const [reminder, ...others] = dueReminders(inputs({ deliveries: [both] }), at('2026-10-28T09:00Z'));
    expect(others).toEqual([]);
    expect(reminder).toMatchObject({ title: 'A delivery needs you', deliveryKey: 'production/pin-tab' });
    expect(reminder?.url).toMatch(/pin-tab\/summary\/#launch-controls$/);
  });
});

/** A delivery to be ended on 28 October, and office hours at 20:00 in Berlin. */
const quiet = (from: string, to: string): ReminderInputs => {
  const given = inputs({ deliveries: [delivery(OBSERVING)], schedule: [series({ time: '12:00' })] });
  return { ...given, settings: { ...given.settings, quietHours: { from, to } } };
};

describe('quiet hours, snooze and mute', () => {
  it.each([
    ['over midnight', '18:00', '10:00', '2026-10-28T06:00Z', '2026-10-28T09:00:00Z'],
    ['within a day', '08:00', '12:30', '2026-10-28T06:00Z', '2026-10-28T11:30:00Z'],
    ['elsewhere in the day', '20:00', '06:00', '2026-10-28T06:00Z', '2026-10-28T08:00:00Z'],
    ['none, from one time to the same', '09:00', '09:00', '2026-10-28T06:00Z', '2026-10-28T08:00:00Z'],
    ['unreadable ones, which count as none', 'late', '10:00', '2026-10-28T06:00Z', '2026-10-28T08:00:00Z'],
  ])('%s', (_, from, to, now, expected) => {
    expect(alarm(quiet(from, to), now)).toBe(expected);
  });

  it('nothing is said in quiet hours, and what was held back is said after them', () => {
    const given = quiet('18:00', '10:00');
    expect(dueReminders(given, at('2026-10-28T08:30Z'))).toEqual([]);
    expect(kindsDue(given, '2026-10-28T09:00Z')).toEqual(['end']);
  });

  it('are over once over, though the clocks repeat their last hour', () => {
    const second = at('2026-10-25T01:10Z'); // 02:10 in Berlin, for the second time that night
    expect(afterQuietHours(second, { from: '22:00', to: '02:30' }, 'Europe/Berlin').toString()).toBe(
      second.toString(),
    );
  });

  it('a session that is over when the quiet hours are is not mentioned any more', () => {
    const given = { ...quiet('18:00', '10:00'), deliveries: [] };
    expect(alarm(given, '2026-10-28T12:00Z')).toBeUndefined();
  });

  it('a muted delivery is silent', () => {
    const given = inputs({ deliveries: [delivery(OBSERVING, { muted: true })] });
    expect(alarm(given, '2026-10-28T06:00Z')).toBeUndefined();
    expect(kindsDue(given, '2026-11-28T09:00Z')).toEqual([]);
  });

  it('a snoozed delivery is silent until then, and comes back once', () => {
    const end = 'end:production/pin-tab:2026-10-28';
    const snoozed = delivery(OBSERVING, { snoozedUntil: ms('2026-10-30T12:00Z') });
    const given = inputs({ deliveries: [snoozed], shown: { [end]: ms('2026-10-28T08:00Z') } }, 'end');
    expect(dueReminders(given, at('2026-10-29T12:00Z'))).toEqual([]);
    expect(alarm(given, '2026-10-29T12:00Z')).toBe('2026-10-30T12:00:00Z');
    expect(live(given, ['2026-10-30T12:00Z', '2026-10-30T13:00Z', '2026-11-02T12:00Z'])).toHaveLength(1);
  });
});
