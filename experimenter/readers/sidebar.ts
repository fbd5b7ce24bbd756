import { EDIT_PAGES, type EditPage, type LinkKind } from '../../guide/vocabulary';
import { innermost } from '../innermost';
import { linkKindOfLabel } from '../link-kinds';
import type { DocumentationLink, Fact } from '../page-facts';
import * as at from '../selectors';
import { textOf } from '../text-of';

const TEST_ID = 'nav-edit-';

function kindOf(link: Element): LinkKind | undefined {
  const testId = link.getAttribute('data-testid');
  return linkKindOfLabel(testId?.startsWith(TEST_ID) ? testId.slice(TEST_ID.length) : textOf(link));
}

/**
 * Reads the documentation links of the classic sidebar, which leaves out rows without a URL. One link of unknown type
 * makes the whole list unknown: a list with a gap would say that a brief is missing.
 */
export function readSidebarLinks(root: ParentNode): Fact<DocumentationLink[]> | undefined {
  const sidebar = innermost(root, at.sidebar);
  if (!sidebar?.querySelector(at.sidebarEditLink)) return undefined;
  const links: DocumentationLink[] = [];
  for (const link of sidebar.querySelectorAll(at.sidebarLinks)) {
    const kind = kindOf(link);
    if (!kind) return undefined;
    links.push({ kind, url: link.getAttribute('href') ?? '' });
  }
  return { value: links, rung: at.sidebarLinks };
}

/**
 * Reads which edit pages miss details, from the links that lead to them with `?show_errors=true`. Only drafts show
 * them.
 *
 * @param none The rung that says "none" when there is no such link; undefined when nothing on the page says so.
 */
export function readMissingPages(root: ParentNode, none: string | undefined): Fact<EditPage[]> | undefined {
  const named = [...root.querySelectorAll(at.missingPageLinks)].map((link) => link.getAttribute('href') ?? '');
  if (named.length === 0) return none === undefined ? undefined : { value: [], rung: none };
  const missing = EDIT_PAGES.filter((page) => named.some((href) => href.endsWith(`/update_${page}/?show_errors=true`)));
  return { value: missing, rung: at.missingPageLinks };
}
