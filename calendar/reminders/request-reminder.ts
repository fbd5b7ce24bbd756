import { askedName } from '@/checklist/report/asked-name';
import { isNoLongerShown, requestKey } from '@/checklist/rules/asked-for';
import { capital, quote } from '@/checklist/report/phrases';
import type { KnownFact } from '@/checklist/report/report';
import type { DeliveryRequest } from '@/experimenter/page-facts';
import type { ReminderContext, ReminderDraft } from './reminder-draft';
import type { ReminderWords } from './reminder';

/** A request that waited this long is worth another ping (C18, "a couple of hours"). */
const PATIENCE_HOURS = 2;

const STILL_WAITING: ReminderWords = {
  title: 'Still waiting for review?',
  message: 'In review when last seen. Ping your reviewer again, or ask in #ask-experimenter.',
};

function wordsOf(request: KnownFact<DeliveryRequest>): ReminderWords {
  const { by, reason, state } = request.value;
  const what = capital(askedName(request).inSentence);
  if (state === 'timed-out') {
    return {
      title: 'Remote Settings timed out',
      message: `${what} has to be approved again: ask your reviewer.`,
    };
  }
  const who = by ? ` by ${quote(by)}` : '';
  return {
    title: `${what} was rejected`,
    message: reason ? `Rejected${who}: ${quote(reason)}` : `Rejected${who}.`,
  };
}

const instant = (ms: number) => Temporal.Instant.fromEpochMilliseconds(ms);

function draft(key: string, due: Temporal.Instant, words: ReminderWords): ReminderDraft {
  return { kind: 'review', key, anchor: 'launch-controls', words: () => words, due, until: null };
}

/** Of a request that the page names: when it waited long, timed out or was rejected. */
function ofRequest(request: KnownFact<DeliveryRequest>, key: string): ReminderDraft[] {
  const seen = instant(request.since ?? request.at);
  switch (request.value.state) {
    case 'in-review':
      return [draft(key, seen.add({ hours: PATIENCE_HOURS }), STILL_WAITING)];
    case 'approved':
      return [];
    default:
      return [draft(key, seen, wordsOf(request))];
  }
}

/**
 * The reminder of a request, once in each of its states. Counted from when it was first seen so: no page tells the
 * hour. Nothing where a later look did not show it any more.
 */
export function requestReminder({ delivery }: ReminderContext): ReminderDraft[] {
  const { facts, reviewSince } = delivery;
  const { request, stage, stepDates, archived } = facts;
  const seen = request ?? stage;
  if (!seen || archived?.value || isNoLongerShown(facts, seen)) return [];
  if (request) return ofRequest(request, requestKey(facts));
  if (stage?.value !== 'review') return [];
  const due = instant(reviewSince ?? stage.at).add({ hours: PATIENCE_HOURS });
  return [draft(stepDates?.value.review ?? '', due, STILL_WAITING)];
}
