import type { FactName, FactValues } from '@/experimenter/page-facts';
import type { KnownFacts, Question, RuleAnswer } from '../report/report';
import type { Delivery } from './delivery';
import { unknownFact } from './unknown-fact';
import { weightiest } from './weightiest';

/** One question of a rule. It answers `unknown` itself while one of `needs` is absent. */
export interface Check {
  needs: readonly FactName[];
  answer: (delivery: Delivery) => RuleAnswer;
}

export interface Rule {
  /** The item's id. */
  id: string;
  /** Every fact without which the rule cannot say `done`. */
  needs: readonly FactName[];
  answer: (delivery: Delivery) => RuleAnswer;
}

type Values<N extends FactName> = { [K in N]: FactValues[K] };
type Judge<N extends FactName> = (facts: Values<N>, delivery: Delivery) => RuleAnswer;

function valuesOf(names: readonly FactName[], known: KnownFacts): Readonly<Record<string, unknown>> {
  return Object.fromEntries(names.flatMap((name) => (known[name] ? [[name, known[name].value]] : [])));
}

function hasAll<N extends FactName>(values: object, names: readonly N[]): values is Values<N> {
  return names.every((name) => Object.hasOwn(values, name));
}

/** A question that needs these facts: unknown, with the page that would tell, while one is absent. */
export function check<const N extends FactName>(needs: readonly [N, ...N[]], judge: Judge<N>): Check {
  return {
    needs,
    answer: (delivery) => {
      const values = valuesOf(needs, delivery.known);
      if (hasAll(values, needs)) return judge(values, delivery);
      return unknownFact(needs.find((name) => !delivery.known[name]) ?? needs[0], delivery);
    },
  };
}

/** A question that arises only where these facts are shown: silent while one is absent. */
export function checkWhenShown<const N extends FactName>(shown: readonly N[], judge: Judge<N>): Check {
  return {
    needs: [],
    answer: (delivery) => {
      const values = valuesOf(shown, delivery.known);
      return hasAll(values, shown) ? judge(values, delivery) : { outcome: 'absent' };
    },
  };
}

/** The half that only the owner can tell: open until it is ticked. */
export function byHand(ask: (delivery: Delivery) => Omit<Question, 'outcome'>): Check {
  return { needs: [], answer: (delivery) => ({ outcome: 'todo', ...ask(delivery) }) };
}

/**
 * Declares the rule of one item. Its checks are all asked and the weightiest answer is the rule's: a problem
 * that was seen is told even while another fact is missing, and `done` is said only once nothing is.
 */
export function defineRule(id: string, ...checks: readonly Check[]): Rule {
  return {
    id,
    needs: [...new Set(checks.flatMap(({ needs }) => needs))],
    answer: (delivery) => weightiest(checks.map(({ answer }) => answer(delivery))),
  };
}
