import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { branchBands } from '@/entrypoints/planner/picture/branch-bands';
import { aStep } from './plan-case';

describe('the bands of a step in the picture', () => {
  it('lie above each other from nobody to the step’s population, control first', () => {
    const weights = fc.array(fc.double({ min: 0.01, max: 100, noNaN: true }), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(weights, fc.double({ min: 0, max: 100, noNaN: true }), (branches, population) => {
        const bands = branchBands(aStep('experiment', { branches, population }));
        expect(bands[0]).toMatchObject({ name: 'control', from: 0 });
        expect(bands.at(-1)?.to).toBeCloseTo(population, 8);
        for (const [index, { from }] of bands.entries()) expect(from).toBe(bands[index - 1]?.to ?? 0);
      }),
    );
  });

  it('call the control of a holdback what it is, and number several treatments', () => {
    const names = (kind: 'experiment' | 'holdback', branches: number[]) =>
      branchBands(aStep(kind, { branches })).map(({ name }) => name);
    expect(names('holdback', [1, 9])).toEqual(['held back', 'treatment']);
    expect(names('experiment', [1, 1, 1])).toEqual(['control', 'treatment 1', 'treatment 2']);
  });

  it('are none of a rollout', () => expect(branchBands(aStep('rollout'))).toEqual([]));
});
