import { messageOf, type WordsKey } from './words';

/** The sentences that the page side says by itself, in no answer of the background's. */
const PAGE_WORDS = [
  'page.fixLink',
  'page.fixType',
  'page.fixLinkAndType',
  'page.setType',
  'page.fixBoth',
  'page.error',
  'page.warning',
  'page.note',
  'page.fine',
  'page.showChecklist',
  'page.more',
  'page.goesThrough',
  'page.letThrough',
  'page.newRowsStartAs',
  'page.gotIt',
  'page.makeMyBrief',
  'page.panelWidth',
  'page.panelTitle',
  'page.unreadable',
  'page.reportIt',
  'page.updated',
  'page.noAnswer',
  'page.openByHand',
] as const satisfies WordsKey[];

export type PageWordsKey = (typeof PAGE_WORDS)[number];
export type PageWords = Readonly<Record<PageWordsKey, string>>;

/** For the page side, which would wait for the browser (5 to 10 ms in Chromium) if it asked by itself. */
export function pageWords(): PageWords;
export function pageWords(): object {
  return Object.fromEntries(PAGE_WORDS.map((key) => [key, messageOf(key)]));
}
