import { describe, expect, it } from 'vitest';
import { builtInGuide } from '@/guide/guide';

describe('the built-in guide', () => {
  it('holds the items C1 to C25, in order', () => {
    expect(builtInGuide.items.map((item) => item.number)).toEqual(Array.from({ length: 25 }, (_, index) => index + 1));
  });
});
