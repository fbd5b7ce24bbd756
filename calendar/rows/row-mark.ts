import type { Found, KnownFacts } from '@/checklist/report/report';
import type { BriefState } from '@/checklist/words/brief-state';
import { foundInWords } from '@/checklist/words/found-in-words';
import { requestWords } from '../deliveries/request-words';
import { rank } from '../deliveries/urgency';
import type { RowMark } from './mark';

/** As much of a delivery as its mark is made of. */
export interface MarkedRow {
  facts: KnownFacts;
  /** Absent while the stage is not known. */
  counts?: Found;
  brief: BriefState;
  /** It was looked up, and nothing of it came: no answer, a refusal, another page. */
  isUnanswered: boolean;
}

const BRIEF_WORDS: Readonly<Record<BriefState['state'], (brief: BriefState) => string[]>> = {
  ok: () => ['Brief linked'],
  elsewhere: () => ['Brief linked, on an unusual site'],
  'not-needed': () => ['No brief needed'],
  wrong: ({ message }) => [withoutStop(message)],
  missing: ({ message }) => [withoutStop(message)],
  unknown: () => [],
};

/**
 * The one mark of a row: problems found, an end that is overdue, a request under way, and how the brief stands. `null`
 * while nothing is known that could be said, and for archived deliveries, of which nothing is asked.
 */
export function rowMark(
  { facts, counts, brief, isUnanswered }: MarkedRow,
  today: Temporal.PlainDate,
  locale: string | undefined,
): RowMark | null {
  if (facts.archived?.value) return null;
  const { urgency, words: pressing } = rank(facts, today, locale);
  const asked = requestWords(facts);
  const found = counts ? foundInWords(counts) : '';
  const words = [
    ...(found ? [found] : []),
    ...(urgency === 'overdue' || (urgency === 'review' && !asked) ? [pressing] : []),
    ...(asked ? [asked] : []),
    ...BRIEF_WORDS[brief.state](brief),
  ].join(' · ');
  if (words !== '') return { tone: toneOf(urgency, counts, brief, facts), words };
  return isUnanswered ? { tone: 'unknown', words: 'Not known: could not be looked up' } : null;
}

function toneOf(
  urgency: string,
  counts: Found | undefined,
  { state }: BriefState,
  { deliveryType }: KnownFacts,
): RowMark['tone'] {
  const isAmiss = state === 'wrong' || state === 'missing';
  const needsBrief = deliveryType?.value === 'experiment' || deliveryType?.value === 'holdback';
  if ((counts?.errors ?? 0) > 0 || (isAmiss && needsBrief)) return 'error';
  if (urgency === 'overdue' || (counts?.warnings ?? 0) > 0 || isAmiss) return 'warning';
  return urgency === 'review' || state === 'unknown' ? 'info' : 'ok';
}

function withoutStop(sentence: string): string {
  return sentence.replace(/\.$/, '');
}
