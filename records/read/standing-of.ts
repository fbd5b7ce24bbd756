import { evaluate } from '@/checklist/evaluate/evaluate';
import { foundIn } from '@/checklist/report/found-in';
import type { Found, KnownFacts } from '@/checklist/report/report';
import type { PersonState } from '@/checklist/report/person';
import { briefState, type BriefState } from '@/checklist/words/brief-state';
import type { Guide } from '@/guide/schema';
import type { Delivery } from '../kept/delivery-record';

/** How a delivery stands, in as much as a list shows of it. */
export interface Standing {
  /** Absent while its stage is not known. */
  counts?: Found;
  brief: BriefState;
}

/** What every delivery of a list is judged with. */
export interface StandingContext {
  person: PersonState;
  guide: Guide;
  /** Epoch ms. */
  now: number;
  /** Address of the brief of the delivery that this one was cloned from. */
  parentBrief?: string | undefined;
  /** Other deliveries of the same Experimenter, by slug, for a holdback. */
  others?: Readonly<Record<string, KnownFacts>>;
}

/** What the checklist finds of a delivery, without its lines: those are the panel's. */
export function standingOf(
  { slug, facts, progress }: Pick<Delivery, 'slug' | 'facts' | 'progress'>,
  { person, guide, now, parentBrief, others = {} }: StandingContext,
): Standing {
  const parent = parentBrief ? { parentBrief } : {};
  const report = evaluate({ slug, facts, progress, person, guide, now, others, ...parent });
  const brief = briefState({ slug, facts, guide, now, ...parent });
  return { brief, ...(report && { counts: foundIn(report) }) };
}
