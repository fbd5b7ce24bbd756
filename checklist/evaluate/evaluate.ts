import type { Guide } from '@/guide/schema';
import { homeElsewhere, whereItStands } from './where-it-stands';
import { listedItems } from './listed-items';
import { onboardingOf } from './onboarding';
import { countFound } from '../report/found-in';
import { isClosed, openItems } from '../report/open-items';
import type { PersonState } from '../report/person';
import type { KnownFacts, Progress, Report, ReportItem } from '../report/report';
import { reportItem } from './report-item';
import { reviewOf } from './review-of';
import type { Delivery } from '../rules/delivery';

/** All that a report is made of. Everything beyond `facts` may be empty. */
export interface Evaluation {
  slug: string;
  facts: KnownFacts;
  progress: Progress;
  person: PersonState;
  guide: Guide;
  /** Epoch ms. */
  now: number;
  /** Address of the brief of the delivery that this one was cloned from. */
  parentBrief?: string;
  /** Other deliveries seen so far, by slug: where a holdback's rollout half is looked for. */
  others?: Readonly<Record<string, KnownFacts>>;
}

function countsOf(lines: readonly ReportItem[]): Report['counts'] {
  return {
    ...countFound(lines),
    done: lines.filter(isClosed).length,
    total: lines.length,
    unknown: lines.filter(({ outcome }) => outcome === 'unknown').length,
  };
}

function placedItems(delivery: Delivery, progress: Progress) {
  // Nothing is asked of an archived delivery.
  if (delivery.known.archived?.value) return [];
  return listedItems(delivery.guide, delivery.stage, delivery.type).flatMap(({ item, place }) => {
    const line = reportItem(item, delivery, progress);
    return line ? [{ line, place }] : [];
  });
}

/**
 * The checklist of one delivery at its present stage: facts, ticks, the person and the guide in, a report
 * out. Null while the stage is unknown, since nothing can be asked then.
 */
export function evaluate(evaluation: Evaluation): Report | null {
  const { slug, facts, progress, person, guide, now, parentBrief, others = {} } = evaluation;
  const stage = facts.stage?.value;
  if (!stage) return null;
  const type = facts.deliveryType?.value;
  const delivery: Delivery = {
    slug,
    stage,
    known: facts,
    guide,
    now,
    others,
    ...(type && { type }),
    ...(parentBrief && { parentBrief }),
  };
  const placed = placedItems(delivery, progress);
  const lines = placed.map(({ line }) => line);
  const isArchived = facts.archived?.value === true;
  const elsewhere = homeElsewhere(delivery);
  const review = isArchived ? null : reviewOf(delivery, progress, person);
  return {
    slug,
    stage,
    stageWords: whereItStands(delivery),
    ...(isArchived && { archived: true }),
    ...(elsewhere && { elsewhere }),
    ...(review && { review }),
    ...(facts.name && { name: facts.name.value }),
    ...(type && { deliveryType: type }),
    open: openItems(placed),
    closed: lines.filter(isClosed),
    onboarding: isArchived ? [] : onboardingOf(delivery, person),
    counts: countsOf(lines),
  };
}
