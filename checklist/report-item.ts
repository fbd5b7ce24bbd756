import type { GuideItem } from '@/guide/schema';
import { findLink } from '@/guide/find-link';
import { goTo } from './go-to';
import type { ItemProgress, ReportItem, RuleAnswer } from './report';
import { RULES } from './rules';
import type { Delivery } from './rule';
import { seenOf } from './seen';

type ShownAnswer = Exclude<RuleAnswer, { outcome: 'absent' }>;

function answerOf(item: GuideItem, delivery: Delivery): RuleAnswer {
  const rule = RULES.get(item.id);
  const answer: RuleAnswer = rule ? rule.answer(delivery) : { outcome: 'todo', severity: item.worst, message: item.todo };
  if (answer.outcome !== 'unknown') return answer;
  // Whether a conditional item concerns this delivery is not known yet: saying so would be noise.
  return item.onlyIf ? { outcome: 'absent' } : { ...answer, fix: goTo(delivery, answer.seeOn) };
}

/** A tick settles what only the owner can tell: never what was read from the page. */
function isSettledBy(progress: ItemProgress | undefined, answer: ShownAnswer, kind: GuideItem['kind']): boolean {
  if (progress?.state !== 'done' || kind === 'automatic') return false;
  if (kind === 'both' && answer.outcome !== 'todo') return false;
  const about = answer.outcome === 'todo' ? answer.about : undefined;
  return about === undefined || progress.about === undefined || progress.about === about;
}

function stateOf(answer: ShownAnswer, item: GuideItem, progress: ItemProgress | undefined) {
  if (progress?.state === 'not-needed' && progress.reason?.trim()) {
    return { outcome: 'not-needed', message: `Not needed: ${progress.reason.trim()}` } as const;
  }
  if (isSettledBy(progress, answer, item.kind)) return { outcome: 'done', message: 'Ticked by hand.' } as const;
  const { outcome, message, fix } = answer;
  return {
    outcome, message,
    ...(fix && { fix }),
    ...('severity' in answer && answer.severity && { severity: answer.severity }),
    ...('about' in answer && answer.about !== undefined && { about: answer.about }),
  };
}

/** One line of the report, or null where the item does not concern this delivery. */
export function reportItem(item: GuideItem, delivery: Delivery, progress?: ItemProgress): ReportItem | null {
  const answer = answerOf(item, delivery);
  if (answer.outcome === 'absent') return null;
  const link = findLink(delivery.guide, item.link);
  const seen = seenOf(RULES.get(item.id)?.needs ?? [], delivery.known);
  return {
    id: item.id, title: item.title, why: item.why, kind: item.kind,
    ...stateOf(answer, item, progress),
    tickable: item.kind !== 'automatic',
    ...(link && { link }),
    ...(item.notNeededReasons && { notNeededReasons: item.notNeededReasons }),
    ...(progress && { progress }),
    ...(seen && { seen }),
  };
}
