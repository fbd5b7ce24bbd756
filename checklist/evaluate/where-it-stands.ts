import type { PageKind } from '@/experimenter/page-facts';
import { STAGE_LABELS } from '@/guide/vocabulary';
import { howLong } from '../report/how-long';
import { stageWords } from '../report/stage-words';
import type { Delivery } from '../rules/delivery';
import { goTo } from '../rules/go-to';
import { isNoLongerShown } from '../rules/asked-for';
import { factsIn } from '../report/report';
import type { Fix, KnownFacts } from '../report/report';

/**
 * Where a delivery stands, in words: archived, its stage with what is asked for, or, where this viewer is no
 * longer shown the stage, what was last seen and when.
 */
export function whereItStands({ known, stage, now }: Pick<Delivery, 'known' | 'stage' | 'now'>): string {
  if (known.archived?.value) return 'Archived';
  if (known.stage && isNoLongerShown(known, known.stage)) {
    return `${STAGE_LABELS[stage]} when last seen, ${howLong(now - known.stage.at)} ago`;
  }
  const words = stageWords(stage, known.request);
  return isNoLongerShown(known, known.request) ? `${words} when last seen` : words;
}

/** The kind of page that was read last. */
function lastPage(known: KnownFacts): PageKind | undefined {
  return factsIn(known).reduce<{ at: number; page?: PageKind }>(
    (newest, { at, page }) => (at > newest.at ? { at, page } : newest),
    { at: 0 },
  ).page;
}

/** A rollouts page opens for any delivery; one that is no rollout is at home elsewhere. Undefined: it is here. */
export function homeElsewhere(delivery: Delivery): (Fix & { text: string }) | undefined {
  const { type, known } = delivery;
  const isRollout = type === undefined || type === 'rollout' || type === 'labs';
  if (isRollout || lastPage(known) !== 'rollout') return undefined;
  const text = `This ${type} is no rollout, and the rollouts page shows only part of it.`;
  return { text, ...goTo(delivery, 'summary') };
}
