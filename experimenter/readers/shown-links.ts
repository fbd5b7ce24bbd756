import type { DocumentationLink, Facts } from '../page-facts';
import * as at from '../selectors';
import { findShownLinks } from '../shown-links';

/**
 * Reads the documentation links that a page shows for reading. The classic sidebar leaves out rows without a
 * URL, the rollouts card shows them. One link of unknown type makes the whole list unknown: a list with a gap
 * would say that a brief is missing.
 */
export function readShownLinks(root: ParentNode): Facts {
  const shown = findShownLinks(root);
  if (!shown) return {};
  const links: DocumentationLink[] = [];
  for (const { kind, url } of shown) if (kind && url) links.push({ kind, url });
  const known = shown.every(({ kind }) => kind);
  return { links: known ? { value: links, rung: at.externalLinks } : undefined };
}
