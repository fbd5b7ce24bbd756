import { parseAddress, type Address } from './address';
import { mergeFacts } from './merge-facts';
import type { Facts, PageFacts, PageKind } from './page-facts';
import * as at from './selectors';
import { textOf } from './values/text-of';

/** One reader per kind of page that shows a delivery. */
export type Readers = Readonly<Partial<Record<PageKind, (document: Document, address: Address) => Facts>>>;

/** Reads a page that shows no single delivery. `isUnfiltered`: its address asks for all that it has. */
export type ReadList = (document: Document, page: PageKind, isUnfiltered: boolean) => PageFacts;

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

/** Where a rollout's page is: the new rollouts UI opens for any delivery, and its address is about to change. */
const pathOfRollout = (url: string, { isRollout }: Facts): Facts =>
  isRollout?.value === false
    ? {}
    : { rolloutPath: { value: new URL(url).pathname.replace(/\/?$/, '/'), rung: 'url' } };

/**
 * A reader of the delivery pages that `readers` are given for, and of lists where `readList` is: each kind of page has a
 * script of its own, which carries what it needs.
 */
export function createPageReader(readers: Readers, readList?: ReadList): ReadPage {
  return (document, url, extraOrigins) => {
    const address = parseAddress(url, extraOrigins);
    if (!address) return null;
    const { page, slug } = address;
    if (slug === undefined) return readList?.(document, page, !url.includes('?')) ?? null;
    const shownSlug = textOf(document.querySelector(at.slugText));
    // A redirect or a half-done swap may show another delivery than the address names.
    if (shownSlug && shownSlug !== slug) return { page, slug, facts: {} };
    const facts = readers[page]?.(document, address) ?? {};
    const place = page === 'rollout' && shownSlug ? pathOfRollout(url, facts) : {};
    return { page, slug, facts: mergeFacts(facts, place) };
  };
}
