import { parseAddress, type Address } from './address';
import { mergeFacts } from './merge-facts';
import type { Facts, PageFacts, PageKind } from './page-facts';
import { readDeliveryPage } from './readers/delivery-page';
import { readEditPage } from './readers/edit-page';
import { readOverview } from './readers/overview';
import { readSummary } from './readers/summary';
import * as at from './selectors';
import { textOf } from './text-of';

const READERS: Readonly<Partial<Record<PageKind, (document: Document, address: Address) => Facts>>> = {
  summary: readSummary,
  overview: readOverview,
  branches: readEditPage,
  metrics: readEditPage,
  audience: readEditPage,
  results: readDeliveryPage,
  history: readDeliveryPage,
};

/**
 * Reads a page of Experimenter. Null for an address that no reader exists for. Never throws for what the page holds:
 * what it does not show, or shows in an unknown way, is absent. The document may be a live one or one that was parsed
 * from a fetched page.
 *
 * @param extraOrigins Origins that the owner added to production and stage.
 */
export function readPage(document: Document, url: string, extraOrigins?: readonly string[]): PageFacts | null {
  const address = parseAddress(url, extraOrigins);
  if (!address) return null;
  const { page, slug } = address;
  const shownSlug = textOf(document.querySelector(at.slugText));
  // A redirect or a half-done swap may show another delivery than the address names.
  const facts = shownSlug && shownSlug !== slug ? {} : mergeFacts(READERS[page]?.(document, address) ?? {});
  return { page, ...(slug && { slug }), facts };
}
