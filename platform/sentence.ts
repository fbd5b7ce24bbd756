import { browser } from 'wxt/browser';
import type { PageWords, PageWordsKey } from './page-words';
import { filled, messageOf, type ValuesOf } from './words';

/** The parts of the page side are files of their own; what they share stands in their own world, which no page can see. */
const world = globalThis as typeof globalThis & { preflightWords?: PageWords };

/** The background's answers bring the sentences along. They stay when the extension is updated under the page. */
export const hearWords = (words: PageWords): void => {
  world.preflightWords = words;
};

/**
 * A sentence that the page side says by itself. Before the first answer the browser is asked for it, and has none where the
 * extension is gone: the sentence is empty then.
 */
export const sentence =
  <K extends PageWordsKey>(key: K) =>
  (...[values]: ValuesOf<K, string | number>): string =>
    filled(world.preflightWords?.[key] ?? (browser.runtime?.id ? messageOf(key) : ''), values);
