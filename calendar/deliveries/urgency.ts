import type { Place } from '@/experimenter/address-of';
import type { KnownFacts } from '@/checklist/report/report';
import { counted } from '@/checklist/report/phrases';
import { dayInWords } from '../day-in-words';
import { openDeadlines, type Deadline } from '../due-dates';
import { stageNow } from '../stage-now';
import { requestWords } from './request-words';

/** From the most to the least pressing. */
export const URGENCIES = ['overdue', 'soon', 'review', 'takeaways', 'live', 'building', 'over'] as const;
export type Urgency = (typeof URGENCIES)[number];

/** How near (days) an end counts as soon. */
const SOON_DAYS = 7;

/** How pressing a delivery is, what makes it so, and where it is seen to. */
export interface Ranked {
  urgency: Urgency;
  /** Empty when nothing presses. */
  words: string;
  place: Place;
  /** Among equals: the smaller, the earlier. */
  order: number;
  /** Days since the latest end that is overdue and not asked for yet; 0 when none is. */
  overdueDays: number;
}

const CALM = { words: '', place: 'summary', order: 0, overdueDays: 0 } as const;

/** Overdue ends first, then ends within a week, requests under way, and the rest by stage. */
export function rank(facts: KnownFacts, today: Temporal.PlainDate, locale: string | undefined): Ranked {
  const deadlines = openDeadlines(facts, today);
  const late = deadlines.findLast(({ overdueDays }) => overdueDays > 0);
  if (late) {
    const { overdueDays } = late;
    const words = lateWords(late);
    return { urgency: 'overdue', words, place: 'launch', order: -overdueDays, overdueDays };
  }
  const request = rankRequest(facts);
  const [next] = deadlines;
  if (next && (!request || today.until(next.date).days <= SOON_DAYS)) return rankNext(next, today, locale);
  return request ?? rankByStage(facts);
}

function rankNext(next: Deadline, today: Temporal.PlainDate, locale: string | undefined): Ranked {
  const order = today.until(next.date).days;
  const words = `${TITLES[next.what]} ${dayInWords(next.date, today, locale)}`;
  return { ...CALM, urgency: order <= SOON_DAYS ? 'soon' : 'live', words, order };
}

function rankRequest(facts: KnownFacts): Ranked | undefined {
  if (facts.archived?.value) return undefined;
  const asked = requestWords(facts);
  if (asked) return { ...CALM, urgency: 'review', words: asked, place: 'launch' };
  if (stageNow(facts) !== 'review') return undefined;
  const words = facts.stage ? 'Waiting for review when last seen' : 'Launch asked for';
  return { ...CALM, urgency: 'review', words, place: 'launch' };
}

function rankByStage(facts: KnownFacts): Ranked {
  const { takeaways, deliveryType } = facts;
  const isEmpty = takeaways && !takeaways.value.summary && takeaways.value.recommendations.length === 0;
  switch (stageNow(facts)) {
    case 'complete':
      return isEmpty && deliveryType?.value !== 'rollout'
        ? { ...CALM, urgency: 'takeaways', words: 'Takeaways are missing', place: 'takeaways' }
        : { ...CALM, urgency: 'over' };
    case 'disabled':
      return { ...CALM, urgency: 'over' };
    case 'live':
    case 'waiting':
    case 'enrolling':
    case 'observing':
      return { ...CALM, urgency: 'live' };
    default:
      return { ...CALM, urgency: 'building' };
  }
}

const TITLES = { 'enrollment-end': 'Enrollment ends', end: 'Ends' } as const;
const LATE_TITLES = { 'enrollment-end': 'Enrollment was to end', end: 'Was to end' } as const;

function lateWords({ what, overdueDays }: Deadline): string {
  return `${LATE_TITLES[what]} ${counted(overdueDays, 'day')} ago`;
}
