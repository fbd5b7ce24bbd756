import { evaluate } from '@/checklist/evaluate/evaluate';
import type { Evaluation } from '@/checklist/evaluate/evaluate';
import type { ReportItem } from '@/checklist/report/report';
import type { FactValues } from '@/experimenter/page-facts';
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

/**
 * The item's own line in the report of such a delivery: the guide is cut down to the item, so that it is in
 * sight.
 */
export function lineOf({ item, facts, beside }: Case, { stage, type }: Cell): ReportItem | undefined {
  const report = evaluate({
    slug: 'pin-tab',
    facts: seenFacts({ stage, deliveryType: type, ...facts }),
    guide: { ...builtInGuide, items: builtInGuide.items.filter(({ id }) => id === item) },
    progress: {},
    person: {},
    now: TODAY,
    ...beside,
  });
  return [...(report?.open ?? []), ...(report?.closed ?? [])][0];
}

export function answerOf(line: ReportItem | undefined): string {
  return line ? [line.outcome, ...(line.severity ? [line.severity] : [])].join(' ') : 'not listed';
}
