import { parseAddress, type Address } from './address';
import { mergeFacts } from './merge-facts';
import type { Facts, PageFacts, PageKind } from './page-facts';
import { readAudience } from './readers/audience';
import { readBranches } from './readers/branches';
import { readDeliveryPage } from './readers/delivery-page';
import { readMetrics } from './readers/metrics';
import { readOverview } from './readers/overview';
import { readResults } from './readers/results';
import { readRollout } from './readers/rollout';
import { readRows } from './readers/rows';
import { readSummary } from './readers/summary';
import * as at from './selectors';
import { textOf } from './text-of';

const READERS: Readonly<Partial<Record<PageKind, (document: Document, address: Address) => Facts>>> = {
  summary: readSummary,
  overview: readOverview,
  branches: readBranches,
  metrics: readMetrics,
  audience: readAudience,
  results: readResults,
  history: readDeliveryPage,
  rollout: readRollout,
};

/** Home, lists and the Features page: deliveries in rows; home also greets the signed-in user by e-mail address. */
function readList(document: Document, page: PageKind): PageFacts {
  const user = /\S+@[\w.-]+\w/.exec(textOf(document.querySelector(at.welcome)))?.[0];
  return { page, facts: {}, rows: readRows(document), ...(user && { user }) };
}

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
  if (slug === undefined) return readList(document, page);
  const shownSlug = textOf(document.querySelector(at.slugText));
  // A redirect or a half-done swap may show another delivery than the address names.
  const facts = shownSlug && shownSlug !== slug ? {} : mergeFacts(READERS[page]?.(document, address) ?? {});
  return { page, slug, facts };
}
