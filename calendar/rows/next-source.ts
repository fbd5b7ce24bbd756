import type { KnownFacts } from '@/checklist/report/report';
import type { RowSource } from './row-sources';

/** How long what was asked counts as fresh, in ms. */
const FRESH_MS = 10 * 60_000;

/** So long (ms) one who was told to ask is trusted to come back with the answer. */
const CLAIM_MS = 30_000;

/** After a failure the pause is this long (ms), doubled with each further one, up to the longest. */
const PAUSE_MS = 60_000;
const LONGEST_PAUSE_MS = 32 * PAUSE_MS;

/** What has been asked about one row. Times are epoch ms. */
export interface AskedRow {
  /** When each source was last told to be asked. */
  asked: Partial<Record<RowSource, number>>;
  /** When each source last answered. */
  answered: Partial<Record<RowSource, number>>;
  /** Failures since the last answer, and when the last one was. */
  failures: number;
  failedAt: number;
}

export const NEVER_ASKED: AskedRow = { asked: {}, answered: {}, failures: 0, failedAt: 0 };

/**
 * The one source to ask next about a row, or none: the public JSON where it holds all that is missing, else the
 * summary. Nothing is asked of an archived delivery, nothing twice within ten minutes, nothing that somebody is asking
 * right now, and nothing in the pause after a failure.
 *
 * @param isListed Home lists it for the user, so that it matters who owns it
 * @param now epoch ms
 */
export function nextSource(
  facts: KnownFacts,
  row: AskedRow,
  isListed: boolean,
  now: number,
): RowSource | null {
  if (facts.archived?.value || now < pausedUntil(row)) return null;
  const isAnswered = (source: RowSource) => now - (row.answered[source] ?? 0) < FRESH_MS;
  if (claimedFor(row, now) > 0 || isAnswered('summary') || now - summarySeenAt(facts) < FRESH_MS) return null;
  const json = isListed && !facts.owner ? null : jsonSources(facts, now);
  // What the JSON did not tell, failing or not holding it, the summary will.
  if (!json || row.failures > 0) return 'summary';
  return json.find((source) => !isAnswered(source)) ?? (json.length > 0 ? 'summary' : null);
}

/** For how long (ms) the row is still somebody's who was told to ask; 0 where it is nobody's. Whoever left may never answer. */
export function claimedFor(row: AskedRow, now: number): number {
  const open = Object.values(row.asked).filter((at) => !isAnsweredSince(row, at));
  return Math.max(0, ...open.map((at) => at + CLAIM_MS - now));
}

function isAnsweredSince({ answered, failedAt }: AskedRow, at: number): boolean {
  return failedAt >= at || Object.values(answered).some((time) => time >= at);
}

function pausedUntil({ failures, failedAt }: AskedRow): number {
  return failures === 0 ? 0 : failedAt + Math.min(PAUSE_MS * 2 ** (failures - 1), LONGEST_PAUSE_MS);
}

/** When anything was last seen on the delivery's summary; 0 when never. */
function summarySeenAt(facts: KnownFacts): number {
  return Math.max(0, ...Object.values(facts).map(({ page, at }) => (page === 'summary' ? at : 0)));
}

/**
 * The JSON that tells what a row of this stage lacks; `null` where it would not. While something may be asked of the
 * reviewers (drafts that were sent off, everything live), only the summary tells; drafts' links are nowhere else.
 */
function jsonSources(facts: KnownFacts, now: number): RowSource[] | null {
  const stage = facts.stage?.value;
  if (stage !== 'preview' && stage !== 'complete' && stage !== 'disabled') return null;
  const { links, deliveryType } = facts;
  const needsNoBrief = deliveryType?.value === 'rollout' || deliveryType?.value === 'labs';
  const hasLinks = links !== undefined && now - links.at < FRESH_MS;
  return [
    ...(hasLinks || needsNoBrief ? [] : ['v7' as const]),
    ...(deliveryType ? [] : [stage === 'preview' ? ('v8-draft' as const) : ('v8' as const)]),
  ];
}
