import type { PageFacts, PageKind } from '../page-facts';
import * as at from '../selectors';
import { textOf } from '../values/text-of';
import type { Pieces } from '../pieces';
import { readRows } from './rows';

/**
 * Home, lists and the Features page: deliveries in rows; home also greets the signed-in user by e-mail
 * address.
 */
export function* readList(document: Document, page: PageKind, isUnfiltered: boolean): Pieces<PageFacts> {
  const user = /\S+@[\w.-]+\w/.exec(textOf(document.querySelector(at.welcome)))?.[0];
  const isWhole = page === 'home' && isUnfiltered && !document.querySelector(at.homePages);
  const rows = yield* readRows(document);
  return { page, facts: {}, ...rows, ...(isWhole && { isWhole }), ...(user && { user }) };
}
