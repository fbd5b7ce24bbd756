import { LINK_KIND_LABELS } from '@/guide/vocabulary';
import type { LinkFix } from '@/links/verdict/verdict';
import { sentence } from '@/platform/sentence';

const fixLink = sentence('page.fixLink');
const fixType = sentence('page.fixType');
const fixLinkAndType = sentence('page.fixLinkAndType');

const setType = sentence('page.setType');
const fixBoth = sentence('page.fixBoth');

/** The same where there is little room, beside words that name the type; empty where it is short as it is. */
export function shortFixLabel({ url, kind }: LinkFix): string {
  if (!kind) return '';
  return url === undefined ? setType() : fixBoth();
}

/** What the fix button says: exactly what one click will write. */
export function fixLabel({ url, kind }: LinkFix): string {
  if (url !== undefined && kind) return fixLinkAndType({ kind: LINK_KIND_LABELS[kind] });
  if (kind) return fixType({ kind: LINK_KIND_LABELS[kind] });
  return fixLink();
}
