import type { PageKind } from '@/experimenter/page-facts';
import type { RequestAction } from '@/guide/vocabulary';
import { factsIn } from '../report/report';
import type { KnownFact, KnownFacts } from '../report/report';
import { daysSince } from './days';
import { fingerprint } from './fingerprint';

const DAY_MS = 86_400_000;

/** Pages that show where a delivery stands and what was asked for, to whoever may see it. */
const TELLING: ReadonlySet<PageKind> = new Set(['summary', 'rollout']);

/** Is one of these asked for, and not turned down? Then it is not advised again. */
export function isAskedFor({ request }: KnownFacts, ...actions: readonly RequestAction[]): boolean {
  return (
    request !== undefined && request.value.state !== 'rejected' && actions.includes(request.value.action)
  );
}

/**
 * A page that would tell this was read after it was last told: what was seen is old, and what is true now is not
 * shown to this viewer (an owner sees neither review box nor link once a launch is approved).
 */
export function isNoLongerShown(known: KnownFacts, fact: KnownFact<unknown> | undefined): boolean {
  if (!fact) return false;
  return factsIn(known).some(({ at, page }) => at > fact.at && (TELLING.has(page) || page === fact.page));
}

/**
 * For how long (ms, at least) the reviewers have been asked. Experimenter tells the day of a launch request only,
 * so the rest is counted from when it was first seen. 0: not known to wait.
 */
export function waitingFor({ request, stage, stepDates }: KnownFacts, now: number): number {
  const seen = request?.since ?? (stage?.value === 'review' ? (stage.since ?? stage.at) : now);
  const isLaunch = !request || (request.value.action === 'launch' && request.value.state === 'in-review');
  const day = isLaunch ? stepDates?.value.review : undefined;
  const sinceDayEnded = day === undefined ? 0 : (daysSince(day, now) - 1) * DAY_MS;
  return Math.max(0, now - seen, Number.isFinite(sinceDayEnded) ? sinceDayEnded : 0);
}

/**
 * Tells one request, in one state, from the next, so that a tick counts for what it was given for. Two rejections of a day are
 * told apart by their reasons: the page names no hour.
 */
export function requestKey(known: KnownFacts): string {
  const { request, stepDates } = known;
  if (!request) return `launch:${stepDates?.value.review ?? ''}`;
  const { action, state, on, reason } = request.value;
  const said = reason ? [fingerprint(reason)] : [];
  return [action, state, on ?? request.since ?? '', ...said].join(':');
}
