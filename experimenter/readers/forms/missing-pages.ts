import { EDIT_PAGES, type EditPage } from '../../../guide/vocabulary';
import type { Fact } from '../../page-facts';
import * as at from '../../selectors';

/**
 * Reads which edit pages miss details, from the links that lead to them with `?show_errors=true`. Only drafts
 * show them.
 *
 * @param none The rung that says "none" when there is no such link; undefined when nothing on the page says
 *   so.
 */
export function readMissingPages(root: ParentNode, none: string | undefined): Fact<EditPage[]> | undefined {
  const named = [...root.querySelectorAll(at.missingPageLinks)].map(
    (link) => link.getAttribute('href') ?? '',
  );
  if (named.length === 0) return none === undefined ? undefined : { value: [], rung: none };
  const isNamed = (page: EditPage) =>
    named.some((href) => href.endsWith(`/update_${page}/?show_errors=true`));
  const missing = EDIT_PAGES.filter(isNamed);
  return { value: missing, rung: at.missingPageLinks };
}
