import type { KnownFacts } from '@/checklist/report/report';
import { dueDates } from '../due-dates';
import { parseDate } from '../parse-time';
import { stageNow, type StageNow } from '../stage-now';

/** What a stretch of a delivery's life was spent in; `live` where enrolling and observing are not told apart. */
export type StretchStage = 'draft' | 'preview' | 'review' | 'enrolling' | 'observing' | 'live';

/**
 * A part of a delivery's life, from a day up to, not including, another. `past` happened, `planned` is to come,
 * `overdue` lies between a planned end and today.
 */
export interface Stretch {
  stage: StretchStage;
  kind: 'past' | 'planned' | 'overdue';
  from: Temporal.PlainDate;
  to: Temporal.PlainDate;
}

const STEPS = ['draft', 'preview', 'review', 'enrolling', 'observing'] as const;

/** How many of the steps a delivery has reached. */
const REACHED: Readonly<Record<StageNow, number>> = {
  draft: 1,
  preview: 2,
  review: 3,
  waiting: 3,
  live: 4,
  enrolling: 4,
  observing: 5,
  complete: 5,
  disabled: 5,
};

interface Begun {
  stage: StretchStage;
  from: Temporal.PlainDate;
}

/**
 * The life of a delivery as stretches in the order of time, without gaps between the steps whose days are known.
 * Empty when its stage, or every day of it, is unknown; nothing is made up for days that no page told.
 */
export function stretchesOf(facts: KnownFacts, today: Temporal.PlainDate): Stretch[] {
  const stage = stageNow(facts);
  if (!stage) return [];
  const begun = stepsBegun(facts, stage, today);
  const isOver = stage === 'complete' || stage === 'disabled';
  const past = begun.flatMap(({ stage: name, from }, index) => {
    const to = begun[index + 1]?.from ?? (isOver ? overOn(facts, from) : undefined);
    return to ? [stretch(name, 'past', from, to)] : [];
  });
  const current = isOver ? undefined : begun.at(-1);
  return [...past, ...(current ? fromHereOn(facts, current, today) : [])].filter(isLong);
}

function isLong({ from, to }: Stretch): boolean {
  return Temporal.PlainDate.compare(from, to) < 0;
}

function stretch(
  stage: StretchStage,
  kind: Stretch['kind'],
  from: Temporal.PlainDate,
  to: Temporal.PlainDate,
): Stretch {
  return { stage, kind, from, to };
}

/** The steps reached, with the day each began; one whose day is unknown is part of the one before it. */
function stepsBegun(facts: KnownFacts, stage: StageNow, today: Temporal.PlainDate): Begun[] {
  const { start } = dueDates(facts);
  const begun: Begun[] = [];
  for (const step of STEPS.slice(0, REACHED[stage])) {
    const from = step === 'enrolling' ? start : parseDate(facts.stepDates?.value[step]);
    const last = begun.at(-1)?.from;
    const isInOrder = from && (!last || Temporal.PlainDate.compare(last, from) <= 0);
    // A day to come is a plan, not a beginning.
    if (isInOrder && Temporal.PlainDate.compare(from, today) <= 0) {
      begun.push({ stage: step === 'enrolling' && stage === 'live' ? 'live' : step, from });
    }
  }
  return begun;
}

function overOn(facts: KnownFacts, from: Temporal.PlainDate): Temporal.PlainDate | undefined {
  const { end } = dueDates(facts);
  return end && Temporal.PlainDate.compare(from, end) <= 0 ? end : undefined;
}

/** What the present step has taken so far, what it is overdue, and what is planned from today on. */
function fromHereOn(facts: KnownFacts, { stage, from }: Begun, today: Temporal.PlainDate): Stretch[] {
  const { enrollmentEnd, end } = dueDates(facts);
  const ends: Partial<Record<StretchStage, Temporal.PlainDate | null>> = {
    enrolling: enrollmentEnd ?? end,
    observing: end,
    live: end,
  };
  const planned = ends[stage];
  if (!planned) return [stretch(stage, 'past', from, dayAfter(today))];
  const isLate = Temporal.PlainDate.compare(planned, today) < 0;
  const mainPart = isLate
    ? [
        stretch(stage, 'past', from, later(planned, from)),
        stretch(stage, 'overdue', later(planned, from), today),
      ]
    : [stretch(stage, 'past', from, today), stretch(stage, 'planned', today, planned)];
  const isFollowed = stage === 'enrolling' && enrollmentEnd && end;
  const next = isLate ? today : planned;
  return isFollowed ? [...mainPart, stretch('observing', 'planned', next, end)] : mainPart;
}

const dayAfter = (day: Temporal.PlainDate): Temporal.PlainDate => day.add({ days: 1 });

const later = (one: Temporal.PlainDate, other: Temporal.PlainDate): Temporal.PlainDate =>
  Temporal.PlainDate.compare(one, other) < 0 ? other : one;
