import { describe, expect, it, vi } from 'vitest';
import { readingFrom } from '@/records/read/reading';
import { reportOf } from '@/records/read/report-of';
import { gathered } from '@/records/store/gathered';
import { createTestArea } from '../../support/made/storage-area';

function asked(content: Record<string, unknown>) {
  const area = createTestArea({ content });
  const get = vi.spyOn(area, 'get');
  return { area, get };
}

describe('what is read in one breath', () => {
  it('is one question, and everyone gets what they asked for and no more', async () => {
    const { area, get } = asked({ a: 1, b: 2, c: 3 });
    const { get: read } = gathered(area);
    expect(await Promise.all([read('a'), read(['b', 'a']), read('absent')])).toEqual([
      { a: 1 },
      { b: 2, a: 1 },
      {},
    ]);
    expect(get.mock.calls).toEqual([[['a', 'b', 'absent']]]);
  });

  it('ends with it: who reads later sees what was written meanwhile', async () => {
    const { area, get } = asked({ a: 1 });
    const { get: read } = gathered(area);
    expect(await read('a')).toEqual({ a: 1 });
    await area.set({ a: 2 });
    expect(await read('a')).toEqual({ a: 2 });
    expect(get).toHaveBeenCalledTimes(2);
  });

  it('is asked anew after a failure, which all who asked are told', async () => {
    const { area } = asked({ a: 1 });
    area.fail(0, new Error('The disk is gone.'), 'before');
    const { get: read } = gathered(area);
    const told = await Promise.allSettled([read('a'), read('b')]);
    expect(told.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await read('a')).toEqual({ a: 1 });
  });

  it('leaves the whole store to be asked for as it is', async () => {
    const { area, get } = asked({ a: 1 });
    const { get: read } = gathered(area);
    expect(await Promise.all([read(null), read('a')])).toEqual([{ a: 1 }, { a: 1 }]);
    expect(get.mock.calls).toEqual([[null], [['a']]]);
  });

  it('makes a report of one question', async () => {
    const { area, get } = asked({});
    await reportOf(readingFrom(area), 'some-delivery', 0);
    expect(get).toHaveBeenCalledTimes(1);
  });
});
