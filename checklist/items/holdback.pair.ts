import { goTo } from '../go-to';
import { quote } from '../quote';
import type { KnownFacts, RuleAnswer } from '../report';
import { defineRule } from '../rule';
import type { Delivery } from '../rule';

function isRolloutHalf(other: KnownFacts, { known }: Delivery): boolean {
  const own = new Set(known.features?.value);
  const isOver = other.archived?.value || other.stage?.value === 'complete' || other.stage?.value === 'disabled';
  return !isOver && other.deliveryType?.value === 'rollout'
    && known.application !== undefined && other.application?.value === known.application.value
    && (other.features?.value ?? []).some((feature) => own.has(feature));
}

function ofHoldback(delivery: Delivery): RuleAnswer {
  const half = Object.entries(delivery.others).find(([, other]) => isRolloutHalf(other, delivery));
  if (half) return { outcome: 'done', message: `Its rollout half: ${quote(half[1].name?.value ?? half[0])}.` };
  // Having seen no rollout of the same feature is no proof that there is none.
  return { outcome: 'todo', severity: 'warning', message: 'Confirm that a rollout of the same feature runs, or will run, beside it.' };
}

function ofRollout(delivery: Delivery): RuleAnswer {
  if (!delivery.known.holdbackFlag?.value) return { outcome: 'absent' };
  return {
    outcome: 'problem', severity: 'warning', fix: goTo(delivery, 'branches', 'id_is_holdback'),
    message: 'The holdback box is set on a rollout: it belongs on the experiment half.',
  };
}

/** C24: a holdback runs beside a rollout of the same feature (S51, S54); its box is set on the experiment. */
export const holdbackPair = defineRule('holdback.pair', {
  needs: [],
  answer: (delivery) => delivery.type === 'holdback' ? ofHoldback(delivery) : ofRollout(delivery),
});
