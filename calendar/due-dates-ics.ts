import createCalendar, { ICalEventTransparency, type ICalEventData } from 'ical-generator';
import { goTo } from '@/checklist/rules/go-to';
import type { Place } from '@/experimenter/address-of';
import type { KnownFacts } from '@/checklist/report/report';
import type { ListedDelivery } from './deliveries/listed-delivery';
import { dueDates } from './due-dates';
import { stageNow } from './stage-now';

/** Days after the end by which the takeaways should be written; the reminder of them asks then. */
const TAKEAWAYS_DAYS = 7;

type What = 'enrollment-end' | 'end' | 'takeaways';

const TITLES: Readonly<Record<What, string>> = {
  'enrollment-end': 'End enrollment',
  end: 'End',
  takeaways: 'Takeaways due',
};

const PLACES: Readonly<Record<What, Place>> = {
  'enrollment-end': 'launch',
  end: 'launch',
  takeaways: 'takeaways',
};

/**
 * An iCalendar file (RFC 5545) of everything that is due: the planned end of enrollment, the planned end, and takeaways
 * a week after it, each an all-day event that leaves the calendar free. Its id is the delivery's and the date's kind,
 * so that importing the file again moves what was planned anew and doubles nothing; its sequence grows by the minute,
 * which calendars that compare it (RFC 5546) take for the later version.
 *
 * @param asOf a line that says as of when, in words
 * @returns `null` when nothing is due
 */
export function dueDatesIcs(
  deliveries: readonly ListedDelivery[],
  now: Temporal.Instant,
  asOf: string,
): string | null {
  const events = deliveries.flatMap((delivery) => eventsOf(delivery, now, asOf));
  if (events.length === 0) return null;
  return createCalendar({
    prodId: { company: 'Preflight for Experimenter', product: 'Deliveries', language: 'EN' },
    name: 'Experimenter deliveries',
    description: `Due dates as of ${asOf}`,
    events,
  }).toString();
}

interface Due {
  what: What;
  day: Temporal.PlainDate;
}

/** Nothing of what is archived or not launched; of what is over, only takeaways that were seen to be missing. */
function duesOf(facts: KnownFacts): Due[] {
  const stage = stageNow(facts);
  const { enrollmentEnd, end } = dueDates(facts);
  if (facts.archived?.value || !end) return [];
  const takeaways = learns(facts)
    ? [{ what: 'takeaways' as const, day: end.add({ days: TAKEAWAYS_DAYS }) }]
    : [];
  if (stage === 'complete') return areMissing(facts) ? takeaways : [];
  if (stage !== 'enrolling' && stage !== 'observing' && stage !== 'live') return [];
  return [
    ...(enrollmentEnd && stage === 'enrolling'
      ? [{ what: 'enrollment-end' as const, day: enrollmentEnd }]
      : []),
    { what: 'end', day: end },
    ...takeaways,
  ];
}

function learns({ deliveryType }: KnownFacts): boolean {
  return deliveryType?.value === 'experiment' || deliveryType?.value === 'holdback';
}

function areMissing({ takeaways }: KnownFacts): boolean {
  return takeaways !== undefined && !takeaways.value.summary && takeaways.value.recommendations.length === 0;
}

function eventsOf(delivery: ListedDelivery, now: Temporal.Instant, asOf: string): ICalEventData[] {
  const { key, slug, origin, facts } = delivery;
  const name = (facts.name?.value || slug).toWellFormed();
  return duesOf(facts).map(({ what, day }) => {
    const url = new URL(goTo({ slug, known: facts }, PLACES[what]).url, origin).href;
    return {
      id: `${what}.${encodeURIComponent(key)}@preflight-for-experimenter`,
      sequence: Math.floor(now.epochMilliseconds / 60_000),
      stamp: now,
      lastModified: now,
      start: day,
      end: day.add({ days: 1 }),
      allDay: true,
      transparency: ICalEventTransparency.TRANSPARENT,
      summary: `${TITLES[what]}: ${name}`,
      description: `Planned, as of ${asOf}.\n${url}`,
      url,
    };
  });
}
