import { findLink } from '@/guide/find-link';
import type { GuideItem } from '@/guide/schema';
import { ABSENT, ask } from '../rules/answers';
import type { Progress, ReportItem, RuleAnswer } from '../report/report';
import type { Delivery } from '../rules/delivery';
import { RULES } from './all-rules';
import { seenOf } from './seen';
import { settle, takesTick } from './settle';
import type { ShownAnswer } from './settle';

function answerOf(item: GuideItem, delivery: Delivery): RuleAnswer {
  const rule = RULES.get(item.id);
  const answer = rule ? rule.answer(delivery) : ask({ severity: item.worst, message: item.todo });
  // Whether a conditional item concerns this delivery is not known yet: saying so would be noise.
  return answer.outcome === 'unknown' && item.onlyIf ? ABSENT : answer;
}

/** One line of the report: the guide's words, the answer, and what the owner recorded. */
export function reportLine(
  item: GuideItem,
  answer: ShownAnswer,
  delivery: Delivery,
  progress: Progress,
): ReportItem {
  const link = findLink(delivery.guide, item.link);
  const seen = seenOf(RULES.get(item.id)?.needs ?? [], delivery.known);
  const recorded = progress[item.id];
  const settled = settle(item, answer, progress);
  return {
    id: item.id,
    title: item.title,
    why: item.why,
    kind: item.kind,
    ...settled,
    tickable: takesTick(item, settled, recorded),
    ...(item.tick && { tick: item.tick }),
    ...(link && { link }),
    ...(item.notNeededReasons && { notNeededReasons: item.notNeededReasons }),
    ...(recorded && { progress: recorded }),
    ...(seen && { seen }),
  };
}

/** One line of the report, or null where the item does not concern this delivery. */
export function reportItem(item: GuideItem, delivery: Delivery, progress: Progress): ReportItem | null {
  const answer = answerOf(item, delivery);
  return answer.outcome === 'absent' ? null : reportLine(item, answer, delivery, progress);
}
