import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInGuide } from '@/guide/guide';
import { ANSWERS, KINDS, type KindAnswers } from '@/planner/kind/answers';
import { comparisonOf } from '@/planner/kind/comparison';
import { decideKind } from '@/planner/kind/decide-kind';
import { KIND_ADVICE } from '@/planner/kind/kind-advice';

const CASES: readonly [who: string, answers: KindAnswers, kind: string][] = [
  ['wants to learn and can wait', { need: 'learn', effect: 'yes', wait: 'yes' }, 'experiment'],
  [
    'wants to learn at once, at low risk',
    { need: 'learn', effect: 'yes', wait: 'no', late: 'yes' },
    'holdback',
  ],
  ['wants to learn something else than impact', { need: 'learn', effect: 'no' }, 'other'],
  ['ships without measuring', { need: 'ship', effect: 'no' }, 'rollout'],
  ['ships and can wait for the effect', { need: 'ship', effect: 'yes', wait: 'yes' }, 'experiment'],
  ['ships now, measures, at low risk', { need: 'both', effect: 'yes', wait: 'no', late: 'yes' }, 'holdback'],
  [
    'ships now, measures, at high risk',
    { need: 'both', effect: 'yes', wait: 'no', late: 'no' },
    'small-first',
  ],
  ['wants opinions', { need: 'opinions' }, 'labs'],
  ['wants neither', { need: 'neither' }, 'other'],
];

const answers = fc.record(
  {
    need: fc.constantFrom(...ANSWERS.need),
    effect: fc.constantFrom(...ANSWERS.effect),
    wait: fc.constantFrom(...ANSWERS.wait),
    late: fc.constantFrom(...ANSWERS.late),
  },
  { requiredKeys: [] },
);

describe('the kind of delivery of an owner who', () => {
  it.each(CASES)('%s', (_, given, kind) => expect(decideKind(given).kind).toBe(kind));

  it('answers everything is always decided', () => {
    const all = fc.record({
      need: fc.constantFrom(...ANSWERS.need),
      effect: fc.constantFrom(...ANSWERS.effect),
      wait: fc.constantFrom(...ANSWERS.wait),
      late: fc.constantFrom(...ANSWERS.late),
    });
    fc.assert(fc.property(all, (given) => decideKind(given).kind !== null));
  });
});

describe('the questions', () => {
  it('ask only what still decides: all but the last asked one are answered', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const { asked, kind } = decideKind(given);
        const open = asked.filter((question) => given[question] === undefined);
        expect(open).toEqual(kind === null ? asked.slice(-1) : []);
      }),
    );
  });

  it('lead to every kind there is', () => {
    expect(new Set(CASES.map(([, given]) => decideKind(given).kind))).toEqual(new Set(KINDS));
  });
});

describe('the comparison table', () => {
  const { columns, rows } = comparisonOf(builtInGuide);

  it('has the guide’s three columns and eight rows, and no empty cell', () => {
    expect(columns.map(({ title }) => title)).toEqual(['Experiment', 'Rollout', 'Holdback']);
    expect(rows).toHaveLength(8);
    expect(rows.flatMap(({ cells }) => cells).filter((cell) => cell.length > 1)).toHaveLength(24);
  });

  it('says yes, no, yes where the guide does', () => {
    const cellsOf = (label: string) => rows.find((row) => row.label === label)?.cells;
    expect(cellsOf('Measures causal DAU impact')).toEqual(['Yes', 'No', 'Yes']);
    expect(cellsOf('Shows significant insights on guardrail metrics')).toEqual(['Yes', 'No', 'Yes']);
    expect(cellsOf('Experiment brief needed')).toEqual(['Yes', 'No', 'Yes']);
  });
});

describe('the advice for each kind', () => {
  it.each(KINDS)('%s has an advantage, a disadvantage, steps, facts and links that the guide has', (kind) => {
    const { column, advantage, disadvantage, steps, facts, links } = KIND_ADVICE[kind];
    const type = builtInGuide.deliveryTypes.find(({ id }) => id === column);
    expect(advantage ?? type?.advantages).toBeTruthy();
    expect(disadvantage ?? type?.disadvantages).toBeTruthy();
    expect(Math.min(steps.length, facts.length, links.length)).toBeGreaterThan(0);
    const known = new Set(builtInGuide.links.map(({ id }) => id));
    expect(links.filter((link) => !known.has(link))).toEqual([]);
  });

  it('tells where the holdback box goes, wherever a holdback is advised', () => {
    const told = KINDS.filter((kind) => KIND_ADVICE[kind].facts.some((fact) => /holdback box/.test(fact)));
    expect(told).toEqual(['holdback', 'small-first']);
  });
});
