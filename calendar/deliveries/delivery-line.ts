import { goTo } from '@/checklist/rules/go-to';
import type { DeliveryType } from '@/guide/vocabulary';
import { dueDates } from '../due-dates';
import { stageNow, type StageNow } from '../stage-now';
import type { ListedDelivery } from './listed-delivery';
import { requestWords } from './request-words';
import { rank, type Ranked } from './urgency';
import { whoseIs, type Whose } from './whose';

/** One line of the owner's list: everything that is shown of a delivery, in picture, table and files alike. */
export interface DeliveryLine extends Omit<Ranked, 'place'>, Pick<ListedDelivery, 'counts' | 'brief'> {
  key: string;
  name: string;
  /** The place on Experimenter where it is seen to, whole. */
  url: string;
  whose: Whose;
  stage?: StageNow;
  type?: DeliveryType;
  /** Application slug. */
  application?: string;
  /** Planned or real days, ISO `YYYY-MM-DD`. */
  start?: string;
  enrollmentEnd?: string;
  end?: string;
  /** What is asked of the reviewers, in words. */
  request?: string;
  pinned: boolean;
  muted: boolean;
  lastSeenAt: number;
}

/** @param today and `locale`: the viewer's own */
export function deliveryLine(
  delivery: ListedDelivery,
  user: string | undefined,
  today: Temporal.PlainDate,
  locale: string | undefined,
): DeliveryLine {
  const { key, origin, slug, facts, pinned, muted, lastSeenAt, counts, brief } = delivery;
  const { place, ...ranked } = rank(facts, today, locale);
  const { start, enrollmentEnd, end } = dueDates(facts);
  const stage = stageNow(facts);
  const request = requestWords(facts);
  const url = new URL(goTo({ slug, known: facts }, place).url, origin).href;
  return {
    ...ranked,
    key,
    name: facts.name?.value || slug,
    url,
    whose: whoseIs(delivery, user),
    pinned,
    muted,
    lastSeenAt,
    ...(stage && { stage }),
    ...(facts.deliveryType && { type: facts.deliveryType.value }),
    ...(facts.application && { application: facts.application.value }),
    ...(start && { start: start.toString() }),
    ...(enrollmentEnd && { enrollmentEnd: enrollmentEnd.toString() }),
    ...(end && { end: end.toString() }),
    ...(request && { request }),
    ...(counts && { counts }),
    ...(brief && { brief }),
  };
}
