import type { GuideItem } from '@/guide/schema';
import type { ItemProgress, Progress, Question, ReportItem, ReportPart, RuleAnswer } from '../report/report';
import { isFilledIn } from '../rules/is-filled-in';
import { fingerprint } from '../rules/fingerprint';

export type ShownAnswer = Exclude<RuleAnswer, { outcome: 'absent' }>;
type Settled = Pick<ReportItem, 'outcome' | 'message' | 'fix' | 'severity' | 'about' | 'parts' | 'confirm'>;

/** A tick settles what only the owner can tell, as it was asked: never what was read from the page. */
function isTicked({ id, kind }: GuideItem, answer: ShownAnswer, progress: Progress): boolean {
  const about = 'about' in answer ? answer.about : undefined;
  const isAsked = answer.outcome === 'todo' || about !== undefined;
  if (kind === 'automatic' || (kind === 'both' && !isAsked)) return false;
  const tick = progress[id];
  if (tick?.state === 'done') {
    return about === undefined || tick.about === undefined || tick.about === about;
  }
  const parts = answer.outcome === 'todo' ? partsOf(id, answer, progress) : [];
  return parts.length > 0 && parts.every(({ done }) => done);
}

/** What was seen, and whether the owner confirmed it: for this very thing, so that another is asked anew. */
function confirmed({ id }: GuideItem, answer: Exclude<ShownAnswer, Question>, progress: Progress): Settled {
  if (!('confirm' in answer)) return answer;
  const { confirm, ...rest } = answer;
  const tick = progress[id];
  const isConfirmed = tick?.state === 'done' && tick.about === confirm.about;
  return {
    ...rest,
    ...(isConfirmed && { outcome: 'done', message: confirm.message }),
    about: confirm.about,
    confirm: confirm.label,
  };
}

/** What the rule answers and what the owner recorded, together. Not needed counts only with a reason. */
export function settle(item: GuideItem, answer: ShownAnswer, progress: Progress): Settled {
  const reason = progress[item.id]?.state === 'not-needed' ? (progress[item.id]?.reason ?? '').trim() : '';
  if (isFilledIn(reason)) return { outcome: 'not-needed', message: `Not needed: ${reason}` };
  if (isTicked(item, answer, progress)) return { outcome: 'done', message: 'Ticked by hand.' };
  if (answer.outcome === 'unknown') {
    const { outcome, message, fix } = answer;
    return { outcome, message, ...(fix && { fix }) };
  }
  if (answer.outcome !== 'todo') return confirmed(item, answer, progress);
  return { ...answer, parts: partsOf(item.id, answer, progress) };
}

/**
 * May a tick be given, or taken back? Only where it counts: what was read from the page is not changed by one, and a box
 * that stays empty would take it for nothing.
 */
export function takesTick(
  { kind }: GuideItem,
  { outcome, about }: Settled,
  recorded: ItemProgress | undefined,
): boolean {
  if (kind !== 'both') return kind === 'manual';
  const isRead = outcome === 'problem' || outcome === 'info';
  return outcome === 'todo' || about !== undefined || (recorded?.state === 'done' && !isRead);
}

/** The parts of a question with their own ticks. Ids are built so that no name of the host can spoil them. */
function partsOf(itemId: string, { parts = [] }: Question, progress: Progress): ReportPart[] {
  return parts.map((label) => {
    const id = `${itemId}.${fingerprint(label)}`;
    return { id, label, done: progress[id]?.state === 'done' };
  });
}
