import { browser } from 'wxt/browser';
import type { GeneratedI18nStructure } from '#i18n';

/** Every sentence of `locales/en.yml` by its key, with the placeholders that it has. */
type Catalogue = GeneratedI18nStructure;
export type WordsKey = Exclude<keyof Catalogue, `@@${string}`>;

/** Sentences that are told by number: a form for each category that `Intl.PluralRules` knows of the language. */
type PluralKey = { [K in WordsKey]: K extends `${infer Base}.other` ? Base : never }[WordsKey];

type Named<K extends WordsKey> = Catalogue[K] extends {
  namedSubstitutions: readonly (infer Name extends string)[];
}
  ? Name
  : never;
export type ValuesOf<K extends WordsKey, Value> = [Named<K>] extends [never]
  ? []
  : [values: Readonly<Record<Named<K>, Value>>];
type Others<K extends WordsKey> = [Exclude<Named<K>, 'count'>] extends [never]
  ? []
  : [values: Readonly<Record<Exclude<Named<K>, 'count'>, string | number>>];

/**
 * A sentence as the catalogue has it, its placeholders unfilled. WXT's own types name the messages of `public/` only; those of
 * the catalogue are named here.
 */
export function messageOf(key: string): string {
  const { i18n }: { i18n: { getMessage(name: string): string } } = browser;
  return i18n.getMessage(key.replace(/\./g, '_'));
}

/** A sentence with `values` in the places of its placeholders. */
export const filled = (message: string, values?: Readonly<Record<string, string | number>>) =>
  message.replace(/\{(\w+)\}/g, (place, name: string) => `${values?.[name] ?? place}`);

/**
 * A sentence of the catalogue, in the browser's language where there is one for it, else in English. A view's words come
 * through here and nowhere else; `values` stand where the sentence has their names in braces.
 */
export const t = <K extends WordsKey>(key: K, ...[values]: ValuesOf<K, string | number>): string =>
  filled(messageOf(key), values);

/** The language that the sentences are in, as `Intl` takes it: not the browser's, for which there may be none. */
export const wordsLanguage = (): string => t('language');

/** A sentence told by number, in the form that its language has for it; `{count}` is written as that language does. */
export function tCount<K extends PluralKey>(
  key: K,
  count: number,
  ...[values]: Others<`${K}.other` & WordsKey>
): string {
  const language = wordsLanguage();
  const message =
    messageOf(`${key}.${new Intl.PluralRules(language).select(count)}`) || messageOf(`${key}.other`);
  return filled(message, { count: new Intl.NumberFormat(language).format(count), ...values });
}

/** The sentence cut at its placeholders: texts, and between them the names of what stands there. For links in a sentence. */
export const tParts = (key: WordsKey): string[] => messageOf(key).split(/\{(\w+)\}/);
