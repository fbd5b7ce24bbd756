import { scaleUtc } from 'd3-scale';
import { utcMonth, utcWeek } from 'd3-time';
import type { Stretch } from './stretches';

/** A mark on the scale: where (percent of the width) and what is written there. */
interface Tick {
  date: string;
  percent: number;
  label: string;
}

/** From days to places, in percent of the picture's width. Days outside stand at its edges. */
export interface TimelineScale {
  at: (day: Temporal.PlainDate) => number;
  ticks: Tick[];
}

/** Nothing further than this from today is drawn (days, half a year), and nothing nearer is left out (4 weeks). */
const FARTHEST = 182;
const NEAREST = 28;

/** More months than this would be too close together to read. */
const MOST_TICKS = 8;

/** A scale that holds all the stretches, and today, as far as half a year reaches each way. */
export function timelineScale(
  stretches: readonly Stretch[],
  today: Temporal.PlainDate,
  locale: string | undefined,
): TimelineScale {
  const reach = (day: Temporal.PlainDate) => today.until(day).days;
  const first = Math.min(-NEAREST, ...stretches.map(({ from }) => reach(from)));
  const last = Math.max(NEAREST, ...stretches.map(({ to }) => reach(to)));
  const from = today.add({ days: Math.max(first, -FARTHEST) });
  const to = today.add({ days: Math.min(last, FARTHEST) });
  const place = scaleUtc([dateOf(from), dateOf(to)], [0, 100]).clamp(true);
  return {
    at: (day) => place(dateOf(day)),
    ticks: ticksBetween(from, to).map((date) => ({
      date: date.toString(),
      percent: place(dateOf(date)),
      label: labelOf(date, to.since(from).days, locale),
    })),
  };
}

function dateOf(day: Temporal.PlainDate): Date {
  return new Date(`${day.toString()}T00:00:00Z`);
}

/** Every month's first day, every second one where they would stand too close; in a short picture every second week's. */
function ticksBetween(from: Temporal.PlainDate, to: Temporal.PlainDate): Temporal.PlainDate[] {
  const [first, last] = [dateOf(from), dateOf(to)];
  const months = utcMonth.range(utcMonth.ceil(first), last);
  const days = months.length >= 3 ? months : utcWeek.range(utcWeek.ceil(first), last, 2);
  const step = Math.ceil(days.length / MOST_TICKS);
  return days
    .filter((_, index) => index % step === 0)
    .map((day) => Temporal.PlainDate.from(day.toISOString().slice(0, 10)));
}

function labelOf(day: Temporal.PlainDate, span: number, locale: string | undefined): string {
  if (span < 90) return day.toLocaleString(locale, { day: 'numeric', month: 'short' });
  const year = day.month === 1 ? { year: 'numeric' as const } : {};
  return day.toLocaleString(locale, { month: 'short', ...year });
}
