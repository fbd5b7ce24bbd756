import { t, wordsLanguage, type WordsKey } from '@/platform/words';

type TitleKey = Extract<WordsKey, `extension.${string}`>;

/** Gives one of the extension's own pages its title and the language of its words: a file of HTML has no catalogue. */
export function namePage(title: TitleKey): void {
  document.title = t(title);
  document.documentElement.lang = wordsLanguage();
}
