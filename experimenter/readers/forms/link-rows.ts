import { linkKindOfValue } from '../../values/link-kinds';
import { findLinkRows } from '../../link-form';
import type { DocumentationLink, Facts } from '../../page-facts';
import * as at from '../../selectors';

/** Reads the documentation links while they are edited: what is typed now, saved or not. */
export function readLinkRows(root: ParentNode): Facts {
  const rows = findLinkRows(root);
  if (!rows) return {};
  const links: DocumentationLink[] = [];
  const filled = rows.filter(({ url }) => url.value.trim());
  for (const { url, kind } of filled) {
    const known = linkKindOfValue(kind.value);
    if (known) links.push({ kind: known, url: url.value });
  }
  return {
    links: links.length === filled.length ? { value: links, rung: at.linkUrl } : undefined,
    emptyLinkRows: { value: rows.length - filled.length, rung: at.linkUrl },
  };
}
