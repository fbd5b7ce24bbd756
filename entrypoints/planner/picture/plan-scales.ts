import { scaleLinear, scaleUtc } from 'd3-scale';
import { utcMonday, utcMonth, type CountableTimeInterval } from 'd3-time';
import { milestones } from '@/planner/launch/milestones';
import type { PlanCase } from '@/planner/launch/plan-finding';

/** Room around the picture's field, in px. */
export const MARGIN = { top: 34, right: 16, bottom: 44, left: 46 };
/** Height of the field, in px. */
const FIELD = 260;
export const HEIGHT = MARGIN.top + FIELD + MARGIN.bottom;

/** The narrowest that two labels of the time axis may stand apart, in px. */
const LABEL = 64;

/** A day as d3's scales of time count it. */
export const dateOf = (day: Temporal.PlainDate): Date => new Date(`${day.toString()}T00:00:00Z`);

/** From days and shares of the population (percent) to places in the picture, in px. */
export function planScales(planCase: PlanCase, width: number) {
  const days = milestones(planCase).map(({ day }) => dateOf(day).getTime());
  const ends = planCase.dated.map(({ end }) => dateOf(end).getTime());
  const span: [Date, Date] = [new Date(Math.min(...days)), new Date(Math.max(...days, ...ends))];
  const x = scaleUtc(span, [MARGIN.left, width - MARGIN.right]);
  const y = scaleLinear([0, 100], [MARGIN.top + FIELD, MARGIN.top]);
  const most = Math.max(1, Math.floor((width - MARGIN.left - MARGIN.right) / LABEL));
  return { x, y, ticks: ticksOf(span, most) };
}
export type PlanScales = ReturnType<typeof planScales>;

/** Mondays, as many weeks apart as there is room for; of long plans, first days of months. */
function ticksOf([from, to]: [Date, Date], most: number): Date[] {
  const fits = (unit: CountableTimeInterval) => Math.max(1, Math.ceil(unit.count(from, to) / most));
  const weeks = fits(utcMonday);
  const mondays = utcMonday.range(utcMonday.ceil(from), to);
  if (weeks <= 4) return mondays.filter((_, index) => index % weeks === 0);
  const months = fits(utcMonth);
  return utcMonth.range(utcMonth.ceil(from), to).filter((_, index) => index % months === 0);
}
