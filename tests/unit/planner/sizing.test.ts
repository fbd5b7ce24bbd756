import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import { describe, expect, it } from 'vitest';
import { clientsPerBranch, detectableChange, populationPercent } from '@/planner/sizing';
import type { OutOfRange, SizingInput } from '@/planner/sizing';

/** What a refusal of this input has in it. */
const refusalOf = (input: SizingInput): Partial<OutOfRange> => ({ reason: 'out-of-range', input });

const USUAL = { power: 0.8, alpha: 0.05 };

describe('the normal quantile', () => {
  // NIST/SEMATECH e-Handbook, 1.3.6.7.1, and Abramowitz and Stegun, table 26.5, to ten places.
  it.each([
    [0.5, 0],
    [0.8, 0.8416212336],
    [0.9, 1.2815515655],
    [0.95, 1.644853627],
    [0.975, 1.9599639845],
    [0.99, 2.326347874],
    [0.995, 2.5758293035],
    [0.999, 3.0902323062],
    [0.00001, -4.2648907939],
  ])('of %d is %d, to 1e-9', (share, errors) => {
    expect(Math.abs(normalQuantile(share, 0, 1) - errors)).toBeLessThan(1e-9);
  });
});

describe('clients per branch', () => {
  // Workflow §7.3, computed apart from this code.
  it.each([
    [0.1, 0.01, 1_412_798],
    [0.3, 0.01, 366_281],
    [0.5, 0.005, 627_910],
    [0.5, 0.01, 156_978],
    [0.5, 0.02, 39_244],
    [0.7, 0.01, 67_276],
  ])('at a rate of %d and a change of %d are %d', (rate, relativeChange, clients) => {
    expect(clientsPerBranch({ rate, relativeChange, ...USUAL })).toBe(clients);
  });

  it('agree with the pooled test of two proportions within 1% for a small change', () => {
    const pooled = 367_322;
    const simple = Number(clientsPerBranch({ rate: 0.3, relativeChange: 0.01, ...USUAL }));
    expect(Math.abs(simple - pooled) / pooled).toBeLessThan(0.01);
  });

  it('of a mean follow from the coefficient of variation that was typed in', () => {
    // auto-sizing-cli.md: 475,269 at 1% and 118,817 at 2% is 4 to 1.
    const small = Number(clientsPerBranch({ cv: 1.74, relativeChange: 0.01, ...USUAL }));
    expect(small / 475_269).toBeCloseTo(1, 2);
    expect(small / Number(clientsPerBranch({ cv: 1.74, relativeChange: 0.02, ...USUAL }))).toBeCloseTo(4, 3);
  });

  it.each<[SizingInput, object]>([
    ['rate', { rate: 0 }],
    ['rate', { rate: 1 }],
    ['rate', { rate: -0.1 }],
    ['rate', { rate: Number.NaN }],
    ['relativeChange', { relativeChange: 0 }],
    ['relativeChange', { relativeChange: Number.NaN }],
    ['relativeChange', { relativeChange: Infinity }],
    ['relativeChange', { relativeChange: 1e-200 }],
    ['relativeChange', { relativeChange: 1.5 }],
    ['power', { power: 0 }],
    ['power', { power: 1 }],
    ['power', { power: 0.02 }],
    ['alpha', { alpha: 0 }],
    ['alpha', { alpha: 1 }],
    ['alpha', { alpha: 1e-300 }],
  ])('say which input is out of range: %s, by %o', (input, wrong) => {
    const answer = clientsPerBranch({ rate: 0.5, relativeChange: 0.01, ...USUAL, ...wrong });
    expect(answer).toMatchObject(refusalOf(input));
  });
});

describe('the detectable change', () => {
  it.each([
    [0.5, [50_000, 50_000], 0.01772],
    [0.5, [500_000, 500_000], 0.0056],
    [0.3, [100_000, 100_000], 0.01914],
  ])('at a rate of %d with %o clients is %d', (rate, clients, change) => {
    expect(detectableChange({ rate, clients, ...USUAL })).toBeCloseTo(change, 5);
  });

  it.each([
    [[90, 10], 1.67],
    [[95, 5], 2.29],
    [[99, 1], 5.03],
  ])('of branches %o is %d times that of equal ones', ([one = 0, other = 0], times) => {
    const clients = [one * 1000, other * 1000];
    const equal = detectableChange({ rate: 0.5, clients: [50_000, 50_000], ...USUAL });
    const unequal = detectableChange({ rate: 0.5, clients, ...USUAL });
    expect(Number(unequal) / Number(equal)).toBeCloseTo(times, 2);
  });

  it.each([[[]], [[10]], [[10, 0]], [[10, -5]], [[10, Number.NaN]], [[10, Infinity]], [[10, 10, 10]]])(
    'refuses branches of %o',
    (clients) => {
      const answer = detectableChange({ rate: 0.5, clients, ...USUAL });
      expect(answer).toMatchObject(refusalOf('clients'));
    },
  );
});

describe('the population percent', () => {
  const ALL = { clientsNeeded: 160, eligible: 1000, exposure: 1, shareTaken: 0 };

  it('is the share of the eligible clients', () => expect(populationPercent(ALL)).toBe(16));

  it('makes up for clients that are never exposed', () =>
    expect(populationPercent({ ...ALL, exposure: 0.5 })).toBe(32));

  it('makes up for what live experiments on the feature hold: 16% enrol where 20% is asked', () =>
    expect(populationPercent({ ...ALL, shareTaken: 0.2 })).toBeCloseTo(20, 10));

  it('is more than everyone where the population is too small', () =>
    expect(populationPercent({ ...ALL, clientsNeeded: 300, shareTaken: 0.7156 })).toBeCloseTo(105.49, 2));

  it.each<[SizingInput, object]>([
    ['clientsNeeded', { clientsNeeded: -1 }],
    ['clientsNeeded', { clientsNeeded: Number.NaN }],
    ['eligible', { eligible: 0 }],
    ['eligible', { eligible: Infinity }],
    ['eligible', { eligible: 1e-320 }],
    ['exposure', { exposure: 0 }],
    ['exposure', { exposure: 1.1 }],
    ['shareTaken', { shareTaken: 1 }],
    ['shareTaken', { shareTaken: -0.1 }],
  ])('says which input is out of range: %s, by %o', (input, wrong) => {
    expect(populationPercent({ ...ALL, ...wrong })).toMatchObject(refusalOf(input));
  });
});
