import type { DeliveryRow, FactName, PageFacts } from '@/experimenter/page-facts';

/** Facts that answer several questions at once: an answer may be missing, but not be another. */
const MANY_ANSWERS: ReadonlySet<string> = new Set<FactName>(['risks', 'signoffs', 'stepDates', 'request']);

/** Lists in one order, since a page that shows them in another order says the same. */
const written = (value: unknown): string =>
  JSON.stringify(
    Array.isArray(value) ? value.map((item: unknown) => JSON.stringify(item)).toSorted() : value,
  );

const entries = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : [];

/** A sentence made of several parts says the same when they stand in another order. */
const wordsOf = (value: unknown): string => (written(value).match(/[\w-]+/g) ?? []).toSorted().join(' ');

function agrees(fact: string, told: unknown, truth: unknown): boolean {
  if (fact === 'warnings' || fact === 'launchErrors') return wordsOf(told) === wordsOf(truth);
  if (!MANY_ANSWERS.has(fact)) return written(told) === written(truth);
  const truths = new Map(entries(truth).map(([key, value]) => [key, written(value)]));
  return entries(told).every(([key, value]) => truths.get(key) === written(value));
}

function rowContradictions(row: DeliveryRow, truths: readonly DeliveryRow[]): string[] {
  const truth = truths.find(({ slug }) => slug === row.slug);
  const cells = new Map(entries(truth));
  return entries(row)
    .filter(([cell, value]) => cells.get(cell) !== value)
    .map(([cell]) => `${row.slug}: ${cell}`);
}

/**
 * What one reading of a page says that a truer reading does not say, or says otherwise. Leaving out is no
 * contradiction.
 */
export function contradictions(told: PageFacts, truth: PageFacts): string[] {
  const truths = new Map<string, unknown>(
    Object.entries(truth.facts).map(([fact, { value }]) => [fact, value]),
  );
  const facts = Object.entries(told.facts)
    .filter(([fact, { value }]) => !truths.has(fact) || !agrees(fact, value, truths.get(fact)))
    .map(([fact, { value }]) => `${fact} = ${JSON.stringify(value)}`);
  const user = told.user === undefined || told.user === truth.user ? [] : [`user = ${told.user}`];
  return [...facts, ...user, ...(told.rows ?? []).flatMap((row) => rowContradictions(row, truth.rows ?? []))];
}
