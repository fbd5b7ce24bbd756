import { KNOWN_DOCUMENTS } from './known-documents';
import type { DeliveryType } from './vocabulary';

/** Address that makes the owner's own copy of the brief template; Firefox Labs has a template of its own (S33). */
export function briefCopyUrl(type: DeliveryType | undefined): string {
  const copies = KNOWN_DOCUMENTS.flatMap(({ name, copyUrl }) => (copyUrl ? [{ name, copyUrl }] : []));
  const wanted = copies.find(({ name }) => name.includes('Labs') === (type === 'labs')) ?? copies[0];
  return wanted?.copyUrl ?? '';
}
