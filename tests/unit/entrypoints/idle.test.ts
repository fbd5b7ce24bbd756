import { beforeEach, describe, expect, it, vi } from 'vitest';
import { idle } from '@/entrypoints/experimenter.content/ask/idle';

describe('waiting for an idle moment', () => {
  let moment: () => void;
  beforeEach(() => {
    vi.stubGlobal('requestIdleCallback', (callback: () => void) => {
      moment = callback;
    });
    return () => vi.unstubAllGlobals();
  });

  it('ends with the moment, and leaves nothing behind at the signal', async () => {
    const { signal } = new AbortController();
    const listen = vi.spyOn(signal, 'addEventListener');
    const waiting = idle(signal);
    moment();
    await expect(waiting).resolves.toBeUndefined();
    expect(listen).not.toHaveBeenCalled();
  });

  it('is refused where the script was ended meanwhile', async () => {
    const ending = new AbortController();
    const waiting = idle(ending.signal);
    ending.abort(new Error('ended'));
    moment();
    await expect(waiting).rejects.toThrow('ended');
  });
});
