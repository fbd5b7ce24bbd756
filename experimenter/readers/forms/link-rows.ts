import { linkKindOfValue } from '../../values/link-kinds';
import { findLinkRows } from '../../link-form';
import type { DocumentationLink, Facts } from '../../page-facts';
import * as at from '../../selectors';

/** Reads the rows of the documentation-link form as they were drawn, which is as they are saved. */
export function readLinkRows(root: ParentNode): Facts {
  const rows = findLinkRows(root);
  if (!rows) return {};
  const links: DocumentationLink[] = [];
  const filled = rows.flatMap(({ url, kind }) => {
    const saved = (url.getAttribute('value') ?? '').trim();
    return saved ? [{ url: saved, kind }] : [];
  });
  for (const { url, kind } of filled) {
    const known = linkKindOfValue(kind.querySelector('option[selected]')?.getAttribute('value') ?? '');
    if (known) links.push({ kind: known, url });
  }
  return {
    links: links.length === filled.length ? { value: links, rung: at.linkUrl } : undefined,
    emptyLinkRows: { value: rows.length - filled.length, rung: at.linkUrl },
  };
}
