import { LINK_KIND_LABELS } from '@/guide/vocabulary';
import type { LinkFix } from '@/links/verdict/verdict';

/** What the fix button says: exactly what one click will write. */
export function fixLabel({ url, kind }: LinkFix): string {
  if (url !== undefined && kind) return `Fix link and set type to “${LINK_KIND_LABELS[kind]}”`;
  if (kind) return `Set type to “${LINK_KIND_LABELS[kind]}”`;
  return 'Fix link';
}
