import { evaluate } from '@/checklist/evaluate/evaluate';
import type { Evaluation } from '@/checklist/evaluate/evaluate';
import type { KnownFacts, ReportItem } from '@/checklist/report/report';
import type { FactValues, PageKind } from '@/experimenter/page-facts';
import { builtInGuide } from '@/guide/guide';
import { DELIVERY_TYPES, STAGES } from '@/guide/vocabulary';
import type { DeliveryType, Stage } from '@/guide/vocabulary';
import { seenFacts } from '../seen-facts';

/** The day on which every case plays. */
const TODAY = Date.UTC(2026, 10, 22, 12);

/**
 * What an item answers: its outcome and, where it has one, its severity; `not listed` where it does not
 * concern.
 */
export type Answer =
  | 'done'
  | 'info'
  | 'unknown'
  | 'not listed'
  | 'not-needed'
  | 'todo error'
  | 'todo warning'
  | 'todo info'
  | 'problem error'
  | 'problem warning';

/** One line of the specification: an item, what was seen, and what it says then. */
export interface Case {
  item: string;
  given: string;
  facts: Partial<FactValues>;
  /** Only these of the stages and types that list the item; all of them when absent. */
  stages?: readonly Stage[];
  types?: readonly DeliveryType[];
  /** Where they were seen: a page that would not tell more, unless it says so. */
  page?: PageKind;
  /** Hours for which stage and request were seen as they are; 0 when absent. */
  waited?: number;
  /** What the summary showed a moment ago, read after all the rest. */
  readSince?: Partial<FactValues>;
  /** What else goes in: ticks, the parent's brief, other deliveries. */
  beside?: Partial<Pick<Evaluation, 'progress' | 'parentBrief' | 'others'>>;
  answers: Answer;
  says?: RegExp;
  /** Path and hash of the fix. */
  goes?: string;
}

/** A stage and type that list an item. */
export interface Cell {
  stage: Stage;
  type: DeliveryType;
}

export function casesOf(item: string, cases: readonly Omit<Case, 'item'>[]): Case[] {
  return cases.map((each) => ({ item, ...each }));
}

/** Every stage and type that list the item (workflow §4.1). */
export function cellsOf(item: string): Cell[] {
  return STAGES.flatMap((stage) => DELIVERY_TYPES.map((type) => ({ stage, type }))).filter(
    ({ stage, type }) => builtInGuide.visible[stage][type].flat().includes(item),
  );
}

export function cellsOfCase({ item, stages, types }: Case): Cell[] {
  return cellsOf(item)
    .filter(({ stage }) => !stages || stages.includes(stage))
    .filter(({ type }) => !types || types.includes(type));
}

/** The facts as the records keep them. */
function knownOf(
  { facts, page = 'history', waited = 0, readSince }: Case,
  { stage, type }: Cell,
): KnownFacts {
  const since = TODAY - waited * 3_600_000;
  const known = seenFacts({ stage, deliveryType: type, ...facts }, page);
  return {
    ...known,
    ...(known.stage && { stage: { ...known.stage, since } }),
    ...(known.request && { request: { ...known.request, since } }),
    ...(readSince && seenFacts(readSince, 'summary', TODAY)),
  };
}

/**
 * The item's own line in the report of such a delivery: the guide is cut down to the item, so that it is in
 * sight.
 */
export function lineOf(each: Case, cell: Cell): ReportItem | undefined {
  const report = evaluate({
    slug: 'pin-tab',
    facts: knownOf(each, cell),
    guide: { ...builtInGuide, items: builtInGuide.items.filter(({ id }) => id === each.item) },
    progress: {},
    person: {},
    now: TODAY,
    ...each.beside,
  });
  return [...(report?.open ?? []), ...(report?.closed ?? [])][0];
}

export function answerOf(line: ReportItem | undefined): string {
  return line ? [line.outcome, ...(line.severity ? [line.severity] : [])].join(' ') : 'not listed';
}
