import { parsePage } from '../../support/recorded/parse-page';

const SIGNS: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

const decode = (text: string): string =>
  text.replaceAll(/&(?:amp|lt|gt|quot|#39);/g, (entity) => SIGNS[entity] ?? '');

/**
 * A page of the stand-in as a document. linkedom 0.18.12 leaves entities in a textarea, which browsers
 * decode.
 */
export const parse = (markup: string): Document =>
  parsePage(
    markup.replaceAll(/(<textarea[^>]*>)([^<]*)/g, (_, tag: string, text: string) => tag + decode(text)),
  );
