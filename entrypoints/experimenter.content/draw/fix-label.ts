import { LINK_KIND_LABELS } from '@/guide/vocabulary';
import type { LinkFix } from '@/links/verdict/verdict';
import { t } from '@/platform/words';

/** What the fix button says: exactly what one click will write. */
export function fixLabel({ url, kind }: LinkFix): string {
  if (url !== undefined && kind) return t('page.fixLinkAndType', { kind: LINK_KIND_LABELS[kind] });
  if (kind) return t('page.fixType', { kind: LINK_KIND_LABELS[kind] });
  return t('page.fixLink');
}
