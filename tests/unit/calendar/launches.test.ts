import { describe, expect, it } from 'vitest';
import { launchesOnHome } from '@/calendar/deliveries/launches';
import type { FactValues } from '@/experimenter/page-facts';
import { known } from './facts';

const ME = 'casey@example.com';
const one = (values: Partial<FactValues>, listedAt = 1) => ({ facts: known(values), progress: {}, listedAt });
const mine = (stage: FactValues['stage']) => one({ stage, owner: ME });

describe('how many deliveries the owner has launched, by Home', () => {
  it('counts what is theirs and live, complete or disabled', () => {
    const all = [mine('enrolling'), mine('complete'), mine('draft'), mine('review')];
    expect(launchesOnHome([...all, one({ stage: 'complete', owner: 'robin@example.com' })], ME, true)).toBe(
      2,
    );
    expect(launchesOnHome([one({ mayBe: ['enrolling', 'observing'], owner: ME })], ME, true)).toBe(1);
    expect(launchesOnHome([], ME, true)).toBe(0);
  });

  it('is not certain while an owner is unknown, or Home has more pages', () => {
    expect(launchesOnHome([mine('complete'), one({ stage: 'complete' })], ME, true)).toBeNull();
    expect(launchesOnHome([mine('complete')], ME, false)).toBeNull();
  });

  it('is certain enough past the first few, whatever else there is', () => {
    const many = [mine('complete'), mine('complete'), mine('enrolling'), mine('observing')];
    expect(launchesOnHome([...many, one({ stage: 'complete' })], ME, false)).toBe(4);
  });

  it('leaves out what Home never listed', () => {
    expect(launchesOnHome([one({ stage: 'complete', owner: ME }, 0)], ME, true)).toBe(0);
  });
});
