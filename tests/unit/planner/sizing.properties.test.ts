import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clientsPerBranch, detectableChange, isOutOfRange, populationPercent } from '@/planner/sizing';

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const rates = between(0.01, 0.99);
const changes = between(0.001, 0.9);
const powers = between(0.5, 0.99);
const alphas = between(0.001, 0.2);
const counts = fc.integer({ min: 1, max: 100_000_000 });

const strength = { power: powers, alpha: alphas };
const number = (answer: unknown) => {
  expect(answer).toEqual(expect.any(Number));
  return Number(answer);
};

describe('sizing, whatever is typed in,', () => {
  it('answers a finite number or names what is out of range: never NaN', () => {
    const any = fc.oneof(fc.double(), between(-2, 2), fc.constantFrom(0, 1, Infinity));
    const input = fc.record({ rate: any, relativeChange: any, power: any, alpha: any });
    fc.assert(
      fc.property(
        input,
        fc.array(any, { maxLength: 3 }),
        fc.array(any, { minLength: 4, maxLength: 4 }),
        (of, clients, population) => {
          const [clientsNeeded = 0, eligible = 0, exposure = 0, shareTaken = 0] = population;
          const answers = [
            clientsPerBranch(of),
            detectableChange({ ...of, clients }),
            populationPercent({ clientsNeeded, eligible, exposure, shareTaken }),
          ];
          for (const answer of answers) expect(isOutOfRange(answer) || Number.isFinite(answer)).toBe(true);
        },
      ),
    );
  });
});

describe('sizing', () => {
  it('needs no more clients for a larger change', () => {
    fc.assert(
      fc.property(fc.record({ rate: rates, ...strength }), changes, changes, (of, one, other) => {
        const [small, large] = [Math.min(one, other), Math.max(one, other)];
        expect(number(clientsPerBranch({ ...of, relativeChange: large }))).toBeLessThanOrEqual(
          number(clientsPerBranch({ ...of, relativeChange: small })),
        );
      }),
    );
  });

  it('needs no fewer clients for more power', () => {
    const of = fc.record({ rate: rates, relativeChange: changes, alpha: alphas });
    fc.assert(
      fc.property(of, powers, powers, (asked, one, other) => {
        const [weak, strong] = [Math.min(one, other), Math.max(one, other)];
        expect(number(clientsPerBranch({ ...asked, power: weak }))).toBeLessThanOrEqual(
          number(clientsPerBranch({ ...asked, power: strong })),
        );
      }),
    );
  });

  it('sees a smaller change with more clients, in either branch', () => {
    fc.assert(
      fc.property(fc.record({ rate: rates, ...strength }), counts, counts, counts, (of, one, other, more) => {
        const few = number(detectableChange({ ...of, clients: [one, other] }));
        expect(number(detectableChange({ ...of, clients: [one + more, other] }))).toBeLessThan(few);
      }),
    );
  });

  it('sees the same with its two branches the other way round', () => {
    fc.assert(
      fc.property(fc.record({ rate: rates, ...strength }), counts, counts, (of, one, other) => {
        const there = number(detectableChange({ ...of, clients: [one, other] }));
        expect(number(detectableChange({ ...of, clients: [other, one] }))).toBeCloseTo(there, 12);
      }),
    );
  });

  it('sees, with the clients that a change needs, that change', () => {
    fc.assert(
      fc.property(fc.record({ rate: rates, ...strength }), changes, (of, relativeChange) => {
        const needed = number(clientsPerBranch({ ...of, relativeChange }));
        // Rounding to whole clients moves the answer by half a client.
        const seen = (clients: number) => number(detectableChange({ ...of, clients: [clients, clients] }));
        fc.pre(needed > 2);
        expect(seen(needed + 1)).toBeLessThanOrEqual(relativeChange);
        expect(seen(needed - 1)).toBeGreaterThanOrEqual(relativeChange);
      }),
    );
  });

  it('asks for more of the population the more clients are needed, and the more is taken', () => {
    const of = fc.record({ eligible: counts, exposure: between(0.01, 1) });
    fc.assert(
      fc.property(
        of,
        counts,
        counts,
        between(0, 0.98),
        between(0.001, 0.01),
        (asked, some, more, shareTaken, taken) => {
          const percent = number(populationPercent({ ...asked, clientsNeeded: some, shareTaken }));
          const ofMore = populationPercent({ ...asked, clientsNeeded: some + more, shareTaken });
          const ofLess = populationPercent({ ...asked, clientsNeeded: some, shareTaken: shareTaken + taken });
          expect(number(ofMore)).toBeGreaterThan(percent);
          expect(number(ofLess)).toBeGreaterThan(percent);
        },
      ),
    );
  });
});
