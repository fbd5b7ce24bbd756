import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueReminders, nextAlarm } from '@/calendar/reminders/reminders';
import { afterQuietHours } from '@/calendar/reminders/quiet-hours';
import { rememberShown } from '@/calendar/reminders/remember-shown';
import { REQUEST_STATES } from '@/experimenter/page-facts';
import { DELIVERY_TYPES, REQUEST_ACTIONS, STAGES } from '@/guide/vocabulary';
import type { RemindableDelivery, ReminderInputs, ShownReminders } from '@/calendar/reminders/reminder';
import { delivery, inputs } from './reminder-inputs';
import { series, untimed } from './series';

const twoDigits = (n: number): string => String(n).padStart(2, '0');

const zone = fc.constantFrom(
  'UTC',
  'America/Los_Angeles',
  'Europe/Berlin',
  'Asia/Kolkata',
  'Pacific/Chatham',
);
const moment = fc
  .integer({ min: Date.UTC(2026, 0), max: Date.UTC(2027, 11) })
  .map((ms) => Temporal.Instant.fromEpochMilliseconds(ms));
const date = moment.map((at) => at.toString().slice(0, 10));
const time = fc
  .tuple(fc.nat(23), fc.nat(59))
  .map(([hour, minute]) => `${twoDigits(hour)}:${twoDigits(minute)}`);
const quietHours = fc.option(fc.record({ from: time, to: time }));

const request = fc.option(
  fc.record({
    action: fc.constantFrom(...REQUEST_ACTIONS),
    state: fc.constantFrom(...REQUEST_STATES),
    since: moment.map(({ epochMilliseconds }) => epochMilliseconds),
  }),
);

const deliveries = fc.uniqueArray(
  fc.record({
    slug: fc.constantFrom('a', 'b', 'c', 'd'),
    stage: fc.constantFrom(...STAGES),
    deliveryType: fc.constantFrom(...DELIVERY_TYPES),
    enrolling: date,
    enrollmentDays: fc.nat(60),
    durationDays: fc.nat(120),
    request,
    snoozedUntil: fc.option(
      moment.map(({ epochMilliseconds }) => epochMilliseconds),
      { nil: 0 },
    ),
  }),
  { selector: ({ slug }) => slug },
);

type Some = typeof deliveries extends fc.Arbitrary<(infer D)[]> ? D : never;

/** A delivery with its request, which was first seen at some time of its own. */
function someDelivery({
  slug,
  snoozedUntil,
  enrolling,
  request: asked,
  ...values
}: Some): RemindableDelivery {
  const takeaways = { summary: '', recommendations: [] };
  const plain = delivery({ ...values, stepDates: { enrolling }, takeaways }, { slug, snoozedUntil });
  if (!asked) return plain;
  const { since, ...value } = asked;
  return {
    ...plain,
    facts: { ...plain.facts, request: { value, since, at: since, page: 'summary', rung: '' } },
  };
}

/** Any few deliveries, office hours with and without a time, any quiet hours, seen from anywhere. */
const situation: fc.Arbitrary<ReminderInputs> = fc.record({ deliveries, quietHours, zone }).map((given) => {
  const plain = inputs({
    deliveries: given.deliveries.map(someDelivery),
    schedule: [series(), untimed({ id: 'mobile' })],
    viewer: { zone: given.zone, locale: 'en-GB' },
  });
  return { ...plain, settings: { ...plain.settings, quietHours: given.quietHours } };
});

interface Round {
  at: Temporal.Instant;
  ids: string[];
}

/** Follows the alarms from `from` on and shows what is due, `steps` times: what was shown at each. */
function follow(given: ReminderInputs, from: Temporal.Instant, steps: number): Round[] {
  const rounds: Round[] = [];
  let shown: ShownReminders = given.shown;
  for (let at = nextAlarm({ ...given, shown }, from); at && rounds.length < steps;) {
    const due = dueReminders({ ...given, shown }, at);
    rounds.push({ at, ids: due.flatMap(({ covers }) => covers) });
    shown = rememberShown(shown, due, at);
    at = nextAlarm({ ...given, shown }, at);
  }
  return rounds;
}

describe('reminders, in any situation', () => {
  it('every alarm finds something due, and the alarms go forward', () => {
    fc.assert(
      fc.property(situation, moment, (given, from) => {
        const rounds = follow(given, from, 8);
        expect(rounds.filter(({ ids }) => ids.length === 0)).toEqual([]);
        const times = rounds.map(({ at }) => at.epochMilliseconds);
        expect(times).toEqual([...new Set(times)].toSorted((a, b) => a - b));
      }),
    );
  });

  it('nothing is shown twice, unless it was snoozed in between', () => {
    fc.assert(
      fc.property(situation, moment, (given, from) => {
        const awake = { ...given, deliveries: given.deliveries.map((one) => ({ ...one, snoozedUntil: 0 })) };
        const ids = follow(awake, from, 8).flatMap((round) => round.ids);
        expect(ids).toEqual([...new Set(ids)]);
      }),
    );
  });

  it('nothing is shown in quiet hours', () => {
    fc.assert(
      fc.property(situation, moment, (given, now) => {
        const isQuiet = !afterQuietHours(now, given.settings.quietHours, given.viewer.zone).equals(now);
        expect(isQuiet && dueReminders(given, now).length > 0).toBe(false);
      }),
    );
  });

  it('one moment brings at most one notification about deliveries', () => {
    fc.assert(
      fc.property(situation, moment, (given, now) => {
        const aboutDeliveries = dueReminders(given, now).filter(({ kind }) => kind !== 'office-hours');
        expect(aboutDeliveries.length).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('what is due has come due, and is not past its time', () => {
    fc.assert(
      fc.property(situation, moment, (given, now) => {
        for (const { due, until } of dueReminders(given, now)) {
          expect(due.epochMilliseconds).toBeLessThanOrEqual(now.epochMilliseconds);
          expect(until?.epochMilliseconds ?? Infinity).toBeGreaterThan(now.epochMilliseconds);
        }
      }),
    );
  });
});

describe('quiet hours', () => {
  it('are left once, forward, within a day and a clock change', () => {
    fc.assert(
      fc.property(moment, quietHours, zone, (at, quiet, where) => {
        const after = afterQuietHours(at, quiet, where);
        const hours = at.until(after).total('hours');
        expect(hours).toBeGreaterThanOrEqual(0);
        expect(hours).toBeLessThanOrEqual(25);
        expect(afterQuietHours(after, quiet, where).toString()).toBe(after.toString());
      }),
    );
  });
});
