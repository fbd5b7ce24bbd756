import { parseAddress, type Address } from './address';
import { mergeFacts } from './merge-facts';
import type { Facts, PageFacts, PageKind } from './page-facts';
import { readRows } from './readers/rows';
import * as at from './selectors';
import { textOf } from './values/text-of';

/** One reader per kind of page that shows a delivery. */
export type Readers = Readonly<Partial<Record<PageKind, (document: Document, address: Address) => Facts>>>;

/**
 * Reads a page of Experimenter. Null for an address that no reader exists for. Never throws for what the page
 * holds: what it does not show, or shows in an unknown way, is absent. The document may be a live one or one
 * that was parsed from a fetched page.
 *
 * @param extraOrigins Origins that the owner added to production and stage.
 */
export type ReadPage = (
  document: Document,
  url: string,
  extraOrigins?: readonly string[],
) => PageFacts | null;

/**
 * Home, lists and the Features page: deliveries in rows; home also greets the signed-in user by e-mail
 * address.
 */
function readList(document: Document, page: PageKind): PageFacts {
  const user = /\S+@[\w.-]+\w/.exec(textOf(document.querySelector(at.welcome)))?.[0];
  return { page, facts: {}, rows: readRows(document), ...(user && { user }) };
}

/** Where a rollout's page is: the new rollouts UI opens for any delivery, and its address is about to change. */
const rolloutPath = ({ page, path }: Address, { isRollout }: Facts): Facts =>
  page === 'rollout' && isRollout?.value !== false ? { rolloutPath: { value: path, rung: 'url' } } : {};

/** A reader of lists, and of the delivery pages that `readers` are given for. */
export function createPageReader(readers: Readers): ReadPage {
  return (document, url, extraOrigins) => {
    const address = parseAddress(url, extraOrigins);
    if (!address) return null;
    const { page, slug } = address;
    if (slug === undefined) return readList(document, page);
    const shownSlug = textOf(document.querySelector(at.slugText));
    // A redirect or a half-done swap may show another delivery than the address names.
    if (shownSlug && shownSlug !== slug) return { page, slug, facts: {} };
    const facts = readers[page]?.(document, address) ?? {};
    return { page, slug, facts: mergeFacts(facts, rolloutPath(address, facts)) };
  };
}
