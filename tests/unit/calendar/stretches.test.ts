import { describe, expect, it } from 'vitest';
import { dueDates } from '@/calendar/due-dates';
import { stretchesOf, type Stretch } from '@/calendar/timeline/stretches';
import { timelineScale } from '@/calendar/timeline/scale';
import { parseDelivery } from '@/records/kept/delivery-record';
import { heldFacts } from '@/records/kept/delivery-record';
import { dayFrom, seededRecords, seededTruths, type SeededTruth } from '../../support/made/seeded-deliveries';
import { known } from './facts';

const TODAY = new Date('2026-11-25T00:00:00Z');
const today = Temporal.PlainDate.from('2026-11-25');
const day = (days: number) => dayFrom(TODAY, days);

const written = (stretches: readonly Stretch[]) =>
  stretches.map(({ stage, kind, from, to }) => `${stage} ${kind} ${from.toString()} ${to.toString()}`);

/** What must be drawn of a seeded delivery, told from its truth alone. */
function expected({ stage, began, enrollmentEnd, end }: SeededTruth): string[] {
  const part = (step: string, kind: string, from: number, to: number) =>
    from < to ? [`${step} ${kind} ${day(from)} ${day(to)}`] : [];
  const steps = Object.entries(began).sort(([, one], [, other]) => one - other);
  const isOver = stage === 'complete';
  const past = steps.flatMap(([step, from], index) => {
    const next = steps[index + 1]?.[1] ?? (isOver ? end : undefined);
    return next === undefined ? [] : part(step, 'past', from, next);
  });
  const [step, from] = steps.at(-1) ?? ['', 0];
  if (isOver) return past;
  const planned = step === 'enrolling' ? (enrollmentEnd ?? end) : step === 'observing' ? end : undefined;
  if (planned === undefined) return [...past, ...part(step, 'past', from, 1)];
  const own =
    planned < 0
      ? [...part(step, 'past', from, planned), ...part(step, 'overdue', planned, 0)]
      : [...part(step, 'past', from, 0), ...part(step, 'planned', 0, planned)];
  const isFollowed = step === 'enrolling' && enrollmentEnd !== undefined && end !== undefined;
  return [
    ...past,
    ...own,
    ...(isFollowed ? part('observing', 'planned', Math.max(0, enrollmentEnd), end) : []),
  ];
}

describe('the life of a delivery', () => {
  const records = seededRecords(60, TODAY);

  it.each(seededTruths(60))('$key is drawn as its records say ($stage, $type)', (truth) => {
    const record = parseDelivery(records[`delivery:${truth.key}`]);
    const facts = heldFacts(record?.facts ?? {});
    expect(written(stretchesOf(facts, today))).toEqual(expected(truth));
  });

  it('knows no gap, no overlap and no step back, and is overdue exactly since the planned end', () => {
    for (const truth of seededTruths(60)) {
      const facts = heldFacts(parseDelivery(records[`delivery:${truth.key}`])?.facts ?? {});
      const stretches = stretchesOf(facts, today);
      stretches.slice(1).forEach(({ from }, index) => expect(from).toEqual(stretches[index]?.to));
      const { enrollmentEnd, end } = dueDates(facts);
      const overdue = stretches.filter(({ kind }) => kind === 'overdue').map(({ from }) => from.toString());
      expect([enrollmentEnd, end].map(String)).toEqual(expect.arrayContaining(overdue));
    }
  });

  it('has nothing to draw while the stage or the days are unknown, and makes nothing up', () => {
    expect(stretchesOf({}, today)).toEqual([]);
    expect(stretchesOf(known({ stage: 'enrolling' }), today)).toEqual([]);
    expect(stretchesOf(known({ stepDates: { draft: day(-3) } }), today)).toEqual([]);
  });

  it('draws what Home alone tells: live since the start, planned or overdue at the end', () => {
    const row = known(
      { mayBe: ['enrolling', 'observing'], startDate: day(-20), endDate: day(-4) },
      1,
      'home',
    );
    expect(written(stretchesOf(row, today))).toEqual([
      `live past ${day(-20)} ${day(-4)}`,
      `live overdue ${day(-4)} ${day(0)}`,
    ]);
  });

  it('leaves out days that run backwards', () => {
    const facts = known({
      stage: 'review',
      stepDates: { draft: day(-9), preview: day(-20), review: day(-2) },
    });
    expect(written(stretchesOf(facts, today))).toEqual([
      `draft past ${day(-9)} ${day(-2)}`,
      `review past ${day(-2)} ${day(1)}`,
    ]);
  });
});

describe('the scale of the picture', () => {
  const stretch = (from: number, to: number): Stretch => ({
    stage: 'enrolling',
    kind: 'past',
    from: today.add({ days: from }),
    to: today.add({ days: to }),
  });

  it('grows with the days, holds today, and stays between the edges', () => {
    const scale = timelineScale([stretch(-500, -20), stretch(-30, 40)], today, 'en-GB');
    const places = [-500, -182, -30, 0, 40].map((days) => scale.at(today.add({ days })));
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(places[0]).toBe(0);
    expect(places.at(-1)).toBe(100);
  });

  it.each([[[]], [[stretch(-3, 2)]], [[stretch(-900, 900)]], [[stretch(-70, 5)]]])(
    'marks at most eight dates, each in the picture, in order',
    (stretches) => {
      const { ticks } = timelineScale(stretches, today, 'en-GB');
      expect(ticks.length).toBeGreaterThan(1);
      expect(ticks.length).toBeLessThanOrEqual(8);
      const percents = ticks.map(({ percent }) => percent);
      expect(percents).toEqual(percents.toSorted((one, other) => one - other));
      expect(Math.min(...percents)).toBeGreaterThanOrEqual(0);
    },
  );
});
