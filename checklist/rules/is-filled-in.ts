import { isPlaceholder } from '@/links/judge/words';

/** White space and signs that show nothing: controls, zero-width, blank letters of Hangul and Braille. */
const UNSEEN = /[\p{C}\p{Z}\p{Variation_Selector}\u115f\u1160\u2800\u3164\uffa0]+/gu;
/** The name of the field alone, as forms are prefilled. */
const LABEL = /^(hypothesis|summary|takeaways?|reason|description)\s*:?$/i;

/** Does a text say something? Nothing to be seen, `TBD`, `N/A` or the field's own name do not. */
export function isFilledIn(text: string): boolean {
  const seen = text.replace(UNSEEN, ' ').trim();
  return /[\p{L}\p{N}]/u.test(seen) && !isPlaceholder(seen) && !LABEL.test(seen);
}
