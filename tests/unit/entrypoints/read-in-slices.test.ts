// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createSlicedReader } from '@/entrypoints/experimenter.content/ask/read-in-slices';
import { readPage } from '@/experimenter/read-page';

const URL = 'https://experimenter.services.mozilla.com/nimbus/?status=Live';

const list = (slugs: readonly string[]) =>
  `<table id="experiment-table"><tbody>${slugs
    .map((slug) => `<tr><th><a href="/nimbus/${slug}/summary/">${slug}</a></th><td>Firefox Desktop</td></tr>`)
    .join('')}</tbody></table>`;
const slugs = (count: number) => Array.from({ length: count }, (_, index) => `row-${index}`);

describe('reading a long list in slices', () => {
  /** Moments that were waited for, each to be given. */
  let moments: (() => void)[];
  let clock: number;
  beforeEach(() => {
    moments = [];
    clock = 0;
    vi.stubGlobal('requestIdleCallback', (moment: () => void) => moments.push(moment));
    // Each look at the clock finds it 3 ms later: three rows are a slice.
    vi.spyOn(performance, 'now').mockImplementation(() => (clock += 3));
    return () => vi.unstubAllGlobals();
  });
  const givenAll = async () => {
    for (let moment = moments.shift(); moment; moment = moments.shift()) {
      moment();
      await new Promise((done) => setTimeout(done));
    }
  };
  const { signal } = new AbortController();

  it('reads what reading it at once does, and leaves the page alone after every few rows', async () => {
    document.body.innerHTML = list(slugs(10));
    const reading = createSlicedReader(signal)(document, URL);
    expect(moments).toHaveLength(1);
    await givenAll();
    expect(await reading).toEqual(readPage(document, URL));
    expect((await reading)?.rows).toHaveLength(10);
  });

  it('waits for nothing where the list is short', async () => {
    document.body.innerHTML = list(slugs(1));
    expect((await createSlicedReader(signal)(document, URL))?.rows).toHaveLength(1);
    expect(moments).toHaveLength(0);
  });

  it('never ends a reading that a later one overtook', async () => {
    const read = createSlicedReader(signal);
    const ended: (string | undefined)[] = [];
    const note = (page: Awaited<ReturnType<typeof read>>) => ended.push(page?.rows?.at(-1)?.slug);
    document.body.innerHTML = list(slugs(10));
    void read(document, URL).then(note);
    document.body.innerHTML = list(['swapped-in']);
    void read(document, URL).then(note);
    await givenAll();
    expect(ended).toEqual(['swapped-in']);
  });

  it('reads nothing at addresses of one delivery', async () => {
    expect(
      await createSlicedReader(signal)(document, URL.replace('?status=Live', 'a-slug/summary/')),
    ).toBeNull();
  });
});
