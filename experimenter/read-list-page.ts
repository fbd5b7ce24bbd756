import { parseAddress } from './address';
import type { PageFacts } from './page-facts';
import type { Pieces } from './pieces';
import { readList } from './readers/list';

/**
 * Reads home, lists and the Features page, a row at a time: a list may be as long as it likes. `null` for other
 * addresses. Arguments are those of `ReadPage`.
 */
export function readListPage(
  document: Document,
  url: string,
  extraOrigins?: readonly string[],
): Pieces<PageFacts> | null {
  const address = parseAddress(url, extraOrigins);
  if (!address || address.slug !== undefined) return null;
  return readList(document, address.page, !url.includes('?'));
}
