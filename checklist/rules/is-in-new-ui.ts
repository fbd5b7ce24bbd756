import type { KnownFacts } from '../report/report';

/**
 * Was this delivery seen in the new rollouts UI, and is it at home there? Phases are shown nowhere else; the page
 * opens for an experiment too, which has its own.
 */
export function isInNewUi({ phases, deliveryType }: KnownFacts): boolean {
  const type = deliveryType?.value;
  return phases !== undefined && type !== 'experiment' && type !== 'holdback';
}
