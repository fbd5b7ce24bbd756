// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createRowLookUp } from '@/entrypoints/experimenter.content/ask/look-up-rows';
import type { FromContent, RowFound, RowLookUp } from '@/messages/content-messages';

const SLUGS = ['one', 'two', 'three', 'four', 'five'];

/** The background as the page knows it: hands out each row once, and hears what came of it. */
function createBackground() {
  const waiting = [...SLUGS];
  const found: RowFound[] = [];
  const state = { isOn: true, claimedFor: 0 };
  const answer = (message: FromContent): Promise<unknown> => {
    if (message.type === 'row-found') {
      found.push(message);
      return Promise.resolve({});
    }
    if (state.claimedFor > 0) return Promise.resolve({ slug: 'one', claimedFor: state.claimedFor });
    const slug = state.isOn
      ? waiting.find((each) => message.type === 'next-row' && message.slugs.includes(each))
      : undefined;
    if (slug) waiting.splice(waiting.indexOf(slug), 1);
    const next: RowLookUp | null = slug ? { slug, source: 'v7', url: `https://localhost/${slug}` } : null;
    return Promise.resolve(next);
  };
  return { answer, found, state };
}

function hide(isHidden: boolean): void {
  Object.defineProperty(document, 'hidden', { value: isHidden, configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
}

describe('looking up the rows in view', () => {
  let background: ReturnType<typeof createBackground>;
  let ended: AbortController;
  /** Answers that were asked for and not given yet. */
  let open: (() => void)[];
  let most: number;

  beforeEach(() => {
    fakeBrowser.reset();
    hide(false);
    background = createBackground();
    ended = new AbortController();
    open = [];
    most = 0;
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(background.answer as never);
    vi.stubGlobal('requestIdleCallback', (done: () => void) => setTimeout(done));
    vi.stubGlobal('fetch', (url: string) => {
      return new Promise((resolve) => {
        open.push(() => resolve(new Response('{}', { status: url.endsWith('two') ? 404 : 200 })));
        most = Math.max(most, open.length);
      });
    });
  });
  afterEach(() => {
    ended.abort();
    vi.unstubAllGlobals();
  });

  const start = (inView: string[] = SLUGS) => {
    const go = createRowLookUp(
      () => inView,
      () => {},
      ended.signal,
    );
    go();
    return go;
  };
  const asked = (count: number) => vi.waitFor(() => expect(open).toHaveLength(count));
  const answerAll = () => open.splice(0).forEach((give) => give());
  /** Long enough for whatever would follow to have followed. */
  const quiet = () => new Promise((done) => setTimeout(done, 60));

  it('goes two at a time until none is left, however often it is set going', async () => {
    const go = start();
    go();
    while (background.found.length < SLUGS.length) {
      answerAll();
      await quiet();
    }
    expect(most).toBe(2);
    expect(background.found.map(({ slug }) => slug).toSorted()).toEqual(SLUGS.toSorted());
  });

  it('tells of what was not there', async () => {
    start(['two']);
    await asked(1);
    answerAll();
    await vi.waitFor(() => expect(background.found).toMatchObject([{ slug: 'two', status: 404, json: '' }]));
  });

  it('asks for nothing that is out of view', async () => {
    start(['three']);
    await asked(1);
    answerAll();
    await vi.waitFor(() => expect(background.found.map(({ slug }) => slug)).toEqual(['three']));
    await quiet();
    expect(open).toHaveLength(0);
  });

  it('stops while the tab is out of view, and goes on when it is back', async () => {
    start();
    await asked(2);
    hide(true);
    answerAll();
    await vi.waitFor(() => expect(background.found).toHaveLength(2));
    await quiet();
    expect(open).toHaveLength(0);
    hide(false);
    await asked(2);
  });

  it('asks again for what another page was told to look up, once that one is no longer trusted to', async () => {
    background.state.claimedFor = 40;
    start(['one']);
    await new Promise((done) => setTimeout(done, 20));
    expect(open).toHaveLength(0);
    background.state.claimedFor = 0;
    await asked(1);
    answerAll();
    await vi.waitFor(() => expect(background.found).toMatchObject([{ slug: 'one' }]));
  });

  it('does not ask for what it is looking up itself', async () => {
    const slugs: string[][] = [];
    const hear = (message: FromContent) => {
      if (message.type === 'next-row') slugs.push(message.slugs);
      return background.answer(message);
    };
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(hear as never);
    start(['one', 'two', 'three']);
    await asked(2);
    open.shift()?.();
    await asked(2);
    expect(slugs.at(-1)).toContain('three');
    expect(slugs.at(-1)).not.toContain('two');
  });

  it('stops for good when it was switched off', async () => {
    start();
    await asked(2);
    background.state.isOn = false;
    answerAll();
    await quiet();
    expect(open).toHaveLength(0);
    hide(false);
    await quiet();
    expect(open).toHaveLength(0);
  });
});
