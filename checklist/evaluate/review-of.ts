import type { DeliveryRequest } from '@/experimenter/page-facts';
import { findLink } from '@/guide/find-link';
import type { GuideItem, ReviewItem } from '@/guide/schema';
import { askedName } from '../report/asked-name';
import { howLong } from '../report/how-long';
import { bySeverity } from '../report/open-items';
import type { PersonState } from '../report/person';
import { quote } from '../report/phrases';
import type { Fix, KnownFact, Progress, ReportItem, Review } from '../report/report';
import { isNoLongerShown, requestKey, waitingFor } from '../rules/asked-for';
import type { Delivery } from '../rules/delivery';
import { judgeLinks } from '../rules/judge-links';
import { RULES } from './all-rules';
import { reportItem } from './report-item';

function isSomebodyElses({ by }: DeliveryRequest, { user }: PersonState): boolean {
  return !by || !user || by.toLowerCase() !== user.toLowerCase();
}

/** The request that this viewer may answer: offered to them by the page, and not their own. */
function toAnswer({ known }: Delivery, person: PersonState): KnownFact<DeliveryRequest> | null {
  const { request } = known;
  if (!request?.value.mayApprove || isNoLongerShown(known, request)) return null;
  const isOpen = request.value.state === 'in-review' || request.value.state === 'timed-out';
  return isOpen && isSomebodyElses(request.value, person) ? request : null;
}

function asks(request: KnownFact<DeliveryRequest>, delivery: Delivery): string {
  const { by } = request.value;
  const waited = waitingFor(delivery.known, delivery.now);
  const since = waited >= 60_000 ? `, at least ${howLong(waited)} ago` : '';
  return `${by ? quote(by) : 'Somebody'} asked for ${askedName(request).inSentence}${since}.`;
}

/** What rests on what was seen; what only the owner can tell is no finding of a reviewer's. */
function isFinding(item: GuideItem, { outcome }: ReportItem): boolean {
  if (outcome === 'todo') return (RULES.get(item.id)?.needs.length ?? 0) > 0;
  return outcome === 'problem' || outcome === 'unknown' || outcome === 'info';
}

function inReviewersWords(item: GuideItem, line: ReportItem): ReportItem {
  const { fix: _fix, about: _about, parts: _parts, progress: _progress, ...seen } = line;
  const words = item.reviewer && line.outcome === 'problem' ? ` ${item.reviewer}` : '';
  return { ...seen, message: `${line.message}${words}`, tickable: false };
}

function findingsAmong(ids: readonly string[], delivery: Delivery): ReportItem[] {
  const { type, guide } = delivery;
  return ids
    .flatMap((id) => guide.items.find((item) => item.id === id) ?? [])
    .filter(({ deliveryTypes }) => !type || deliveryTypes.includes(type))
    .flatMap((item) => {
      const line = reportItem(item, delivery, {});
      return line && isFinding(item, line) ? [inReviewersWords(item, line)] : [];
    });
}

/**
 * The owner's items with their own words and ticks left aside, and the request that is to be answered, with the changes that it
 * is to publish: of that, only what became of it in Remote Settings is to be told.
 */
function findingsOf({ action, state }: DeliveryRequest, delivery: Delivery): ReportItem[] {
  const { request: _request, unpublishedChanges: _toPublish, ...known } = delivery.known;
  const ofRequest = state === 'timed-out' ? findingsAmong(['request.answer'], delivery) : [];
  return [...ofRequest, ...findingsAmong(delivery.guide.reviewed[action], { ...delivery, known })].sort(
    bySeverity,
  );
}

function lookLine(item: ReviewItem, delivery: Delivery, progress: Progress, about: string): ReportItem {
  const recorded = progress[item.id];
  const link = findLink(delivery.guide, item.link);
  const isDone = recorded?.state === 'done' && (item.when === 'once' || recorded.about === about);
  const reason = recorded?.state === 'not-needed' ? recorded.reason?.trim() : '';
  return {
    id: item.id,
    title: item.title,
    why: item.why,
    kind: 'manual',
    outcome: reason ? 'not-needed' : isDone ? 'done' : 'todo',
    message: reason
      ? `Not needed: ${reason}`
      : isDone
        ? 'Ticked by hand.'
        : item.todo.replace('{slug}', delivery.slug),
    tickable: true,
    about,
    ...(link && { fix: link }),
    ...(recorded && { progress: recorded }),
  };
}

function linksOf(delivery: Delivery): Fix[] {
  const rows = delivery.known.links?.value ?? [];
  const { brief } = judgeLinks(rows, delivery);
  const ticket = rows.find(({ kind }) => kind === 'QA_TICKET')?.url;
  const briefUrl = brief === null ? undefined : rows[brief]?.url;
  return [
    ...(briefUrl ? [{ label: 'Brief', url: briefUrl }] : []),
    ...(ticket && URL.parse(ticket)?.protocol === 'https:' ? [{ label: 'QA ticket', url: ticket }] : []),
  ];
}

/**
 * The reviewer's side of a request (S21, S22; guide for reviewers). Null for everybody else: for the owner, and
 * where the page offers no Approve. Ticks count for one request; those that are given once, for the person.
 */
export function reviewOf(delivery: Delivery, progress: Progress, person: PersonState): Review | null {
  const request = toAnswer(delivery, person);
  if (!request) return null;
  const about = requestKey(delivery.known);
  const concerning = delivery.guide.reviewItems.filter(({ actions }) =>
    actions.includes(request.value.action),
  );
  const linesOf = (when: ReviewItem['when'], ticks: Progress) =>
    concerning.filter((item) => item.when === when).map((item) => lookLine(item, delivery, ticks, about));
  return {
    asks: asks(request, delivery),
    findings: findingsOf(request.value, delivery),
    looks: linesOf('every', progress),
    first: linesOf('once', person.progress ?? {}),
    links: linksOf(delivery),
  };
}
