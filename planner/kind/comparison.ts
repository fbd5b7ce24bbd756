import type { DeliveryTypeGuide, Guide } from '@/guide/schema';

const yesOrNo = (is: boolean) => (is ? 'Yes' : 'No');

const ROWS: readonly [label: string, cell: (type: DeliveryTypeGuide) => string][] = [
  ['Definition', ({ definition }) => definition],
  ['Population and timeframe', ({ populationAndTimeframe }) => populationAndTimeframe],
  ['Measures causal DAU impact', ({ measuresDau }) => yesOrNo(measuresDau)],
  ['Shows significant insights on guardrail metrics', ({ showsGuardrails }) => yesOrNo(showsGuardrails)],
  ['When to use', ({ whenToUse }) => whenToUse],
  ['Disadvantage', ({ disadvantages }) => disadvantages],
  ['Advantage', ({ advantages }) => advantages],
  ['Experiment brief needed', ({ briefNeeded }) => yesOrNo(briefNeeded)],
];

/** The guide's table "when to use what option" (S48–S72). */
export interface Comparison {
  columns: { id: DeliveryTypeGuide['id']; title: string }[];
  /** A label and one cell for each column. */
  rows: { label: string; cells: string[] }[];
}

/** The three kinds that the guide compares, row by row. Firefox Labs is no part of its table. */
export function comparisonOf({ deliveryTypes }: Pick<Guide, 'deliveryTypes'>): Comparison {
  const types = deliveryTypes.filter(({ id }) => id !== 'labs');
  return {
    columns: types.map(({ id, title }) => ({ id, title })),
    rows: ROWS.map(([label, cell]) => ({ label, cells: types.map(cell) })),
  };
}
