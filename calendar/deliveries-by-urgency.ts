import { goTo } from '@/checklist/rules/go-to';
import type { KnownFacts, Progress } from '@/checklist/report/report';
import { counted } from '@/checklist/report/phrases';
import { dayInWords } from './day-in-words';
import { openDeadlines } from './due-dates';
import { localeOf, seenBy } from './viewer';
import type { Deadline } from './due-dates';
import type { Viewer } from './viewer';

/** A delivery as the owner's own list sees it. */
export interface ListedDelivery {
  key: string;
  origin: string;
  slug: string;
  facts: KnownFacts;
  progress: Progress;
  /** Epoch ms. */
  lastSeenAt: number;
}

/** From the most to the least pressing. */
const URGENCIES = ['overdue', 'soon', 'review', 'takeaways', 'live', 'building', 'over'] as const;
type Urgency = (typeof URGENCIES)[number];

/** One line of the list. */
export interface UrgentDelivery {
  key: string;
  name: string;
  urgency: Urgency;
  /** What makes it pressing; empty when nothing does. */
  words: string;
  /** The place on Experimenter where it is seen to. */
  url: string;
}

/** How near (days) an end counts as soon. */
const SOON_DAYS = 7;

/** For how long (ms, 30 days) a delivery whose owner is not known stays listed after it was seen. */
const RECENT = 30 * 24 * 3_600_000;

interface Ranked {
  urgency: Urgency;
  words: string;
  place?: 'launch' | 'takeaways';
  /** Among equals: the smaller, the earlier. */
  order: number;
}

/**
 * The owner's deliveries, the most pressing first: overdue ends (longest first), ends within a week, waiting
 * reviews, missing takeaways, then what is live, being built and over. Archived ones are left out.
 *
 * Theirs are the ones they own, the ones they ticked something on, and, while an owner is not known, the ones
 * seen lately. @param user their e-mail address, when known
 */
export function deliveriesByUrgency(
  deliveries: readonly ListedDelivery[],
  user: string | undefined,
  now: Temporal.Instant,
  viewer: Viewer,
): UrgentDelivery[] {
  const today = seenBy(viewer, now).toPlainDate();
  return deliveries
    .filter((delivery) => !delivery.facts.archived?.value && isTheirs(delivery, user, now))
    .map((delivery) => ({ delivery, ranked: rank(delivery, today, localeOf(viewer)) }))
    .sort(
      (one, other) =>
        URGENCIES.indexOf(one.ranked.urgency) - URGENCIES.indexOf(other.ranked.urgency) ||
        one.ranked.order - other.ranked.order ||
        other.delivery.lastSeenAt - one.delivery.lastSeenAt,
    )
    .map(({ delivery, ranked }) => lineOf(delivery, ranked));
}

function isTheirs(
  { facts, progress, lastSeenAt }: ListedDelivery,
  user: string | undefined,
  now: Temporal.Instant,
): boolean {
  if (Object.values(progress).some(({ state }) => state !== 'open')) return true;
  const owner = facts.owner?.value.toLowerCase();
  return owner && user ? owner === user.toLowerCase() : now.epochMilliseconds - lastSeenAt < RECENT;
}

function rank({ facts }: ListedDelivery, today: Temporal.PlainDate, locale: string | undefined): Ranked {
  const deadlines = openDeadlines(facts, today);
  const late = deadlines.findLast(({ overdueDays }) => overdueDays > 0);
  const [next] = deadlines;
  if (late) return { urgency: 'overdue', words: lateWords(late), order: -late.overdueDays, place: 'launch' };
  if (next) {
    const order = today.until(next.date).days;
    const words = `${TITLES[next.what]} ${dayInWords(next.date, today, locale)}`;
    return { urgency: order <= SOON_DAYS ? 'soon' : 'live', words, order };
  }
  return rankByStage(facts);
}

function rankByStage({ stage, takeaways, deliveryType }: KnownFacts): Ranked {
  const order = 0;
  const isEmpty = takeaways && !takeaways.value.summary && takeaways.value.recommendations.length === 0;
  switch (stage?.value) {
    case 'review':
      return { urgency: 'review', words: 'Waiting for review when last seen', order, place: 'launch' };
    case 'complete':
      return isEmpty && deliveryType?.value !== 'rollout'
        ? { urgency: 'takeaways', words: 'Takeaways are missing', order, place: 'takeaways' }
        : { urgency: 'over', words: '', order };
    case 'disabled':
      return { urgency: 'over', words: '', order };
    case 'waiting':
    case 'enrolling':
    case 'observing':
      return { urgency: 'live', words: '', order };
    default:
      return { urgency: 'building', words: '', order };
  }
}

const TITLES = { 'enrollment-end': 'Enrollment ends', end: 'Ends' } as const;
const LATE_TITLES = { 'enrollment-end': 'Enrollment was to end', end: 'Was to end' } as const;

function lateWords({ what, overdueDays }: Deadline): string {
  return `${LATE_TITLES[what]} ${counted(overdueDays, 'day')} ago`;
}

function lineOf(
  { key, origin, slug, facts }: ListedDelivery,
  { urgency, words, place }: Ranked,
): UrgentDelivery {
  const { url } = goTo({ slug, known: facts }, place ?? 'summary');
  return { key, name: facts.name?.value ?? slug, urgency, words, url: new URL(url, origin).href };
}
