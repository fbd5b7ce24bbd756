import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { pageWords } from '@/platform/page-words';
import { hearWords, sentence } from '@/platform/sentence';

const world = globalThis as { preflightWords?: unknown };
const goThrough = sentence('page.goesThrough');

describe('what the page side says by itself', () => {
  const { id } = fakeBrowser.runtime;
  beforeEach(() => {
    delete world.preflightWords;
  });
  afterEach(() => {
    fakeBrowser.runtime.id = id;
  });

  it('is told it whole, each sentence with the places for its values', () => {
    const words = pageWords();
    expect(Object.entries(words).filter(([, said]) => said === '')).toEqual([]);
    expect(words['page.goesThrough']).toContain('{button}');
  });

  it('is said in the words that the background told', () => {
    hearWords({ ...pageWords(), 'page.goesThrough': 'Now: {button}' });
    expect(goThrough({ button: 'Request Launch' })).toBe('Now: Request Launch');
  });

  it('is the catalogue’s before the first answer', () => {
    expect(goThrough({ button: 'Request Launch' })).toBe('“Request Launch” now goes through.');
  });

  it('is still said when the extension was updated under the page', () => {
    hearWords(pageWords());
    fakeBrowser.runtime.id = undefined as never;
    expect(goThrough({ button: 'Request Launch' })).toBe('“Request Launch” now goes through.');
  });

  it('is empty, and no error, when the extension was gone before it told anything', () => {
    fakeBrowser.runtime.id = undefined as never;
    expect(goThrough({ button: 'Request Launch' })).toBe('');
  });
});
