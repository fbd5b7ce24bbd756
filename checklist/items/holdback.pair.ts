import { ABSENT, ask, done, warning } from '../rules/answers';
import { goTo } from '../rules/go-to';
import { quote } from '../report/phrases';
import type { KnownFacts, RuleAnswer } from '../report/report';
import { defineRule } from '../rules/rule';
import type { Delivery } from '../rules/delivery';

function isOver({ archived, stage }: KnownFacts): boolean {
  return archived?.value === true || stage?.value === 'complete' || stage?.value === 'disabled';
}

function isRolloutHalf(other: KnownFacts, { known }: Delivery): boolean {
  const own = new Set(known.features?.value);
  return (
    !isOver(other) &&
    other.deliveryType?.value === 'rollout' &&
    known.application !== undefined &&
    other.application?.value === known.application.value &&
    (other.features?.value ?? []).some((feature) => own.has(feature))
  );
}

function ofHoldback(delivery: Delivery): RuleAnswer {
  const half = Object.entries(delivery.others).find(([, other]) => isRolloutHalf(other, delivery));
  if (half) return done(`Its rollout half: ${quote(half[1].name?.value ?? half[0])}.`);
  // Having seen no rollout of the same feature is no proof that there is none.
  const message = 'Confirm that a rollout of the same feature runs, or will run, beside it.';
  return ask({ severity: 'warning', message });
}

function ofRollout(delivery: Delivery): RuleAnswer {
  if (!delivery.known.holdbackFlag?.value) return ABSENT;
  const message = 'The holdback box is set on a rollout: it belongs on the experiment half.';
  return warning(message, goTo(delivery, 'edit-holdback'));
}

/** C24: a holdback runs beside a rollout of the same feature (S51, S54); its box is set on the experiment. */
export const holdbackPair = defineRule('holdback.pair', {
  needs: [],
  answer: (delivery) => (delivery.type === 'holdback' ? ofHoldback(delivery) : ofRollout(delivery)),
});
