import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fetchText } from '@/entrypoints/experimenter.content/ask/fetch-text';

const URL = 'https://localhost/nimbus/a-slug/summary/';
const NOTHING = { status: 0, url: URL, text: '' };

/** A server that never answers; whoever asked it is told when it gives up. */
const silent = (_url: string, { signal }: { signal: AbortSignal }) =>
  new Promise((_answer, refuse) =>
    signal.addEventListener('abort', () => refuse(signal.reason), { once: true }),
  );

describe('one GET of what a page lacks', () => {
  const { signal } = new AbortController();
  beforeEach(() => vi.stubGlobal('requestIdleCallback', (moment: () => void) => moment()));
  afterEach(() => vi.unstubAllGlobals());

  it('waits 20 seconds for an answer, and no longer', async () => {
    const patience = new AbortController();
    const within = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(patience.signal);
    vi.stubGlobal('fetch', silent);
    const asked = fetchText(URL, signal);
    await Promise.resolve();
    patience.abort(new Error('late'));
    expect(await asked).toEqual(NOTHING);
    expect(within).toHaveBeenCalledWith(20_000);
  });

  it.each([
    ['a refusal', () => new Response('Forbidden', { status: 403 }), { status: 403, text: '' }],
    ['an answer without end', () => new Response('x'.repeat(2_000_001)), { status: 200, text: '' }],
    ['no network', () => Promise.reject(new TypeError('Failed to fetch')), { status: 0, text: '' }],
    ['an answer', () => new Response('<title>A</title>'), { status: 200, text: '<title>A</title>' }],
  ])('ends well with %s', async (_what, answer, wanted) => {
    vi.stubGlobal('fetch', answer);
    expect(await fetchText(URL, signal)).toMatchObject(wanted);
  });
});
