import { slugOfPath } from '../address';
import { fact, firstAnswer } from '../values/first-answer';
import type { Facts, PageKind } from '../page-facts';
import * as at from '../selectors';
import { textOf } from '../values/text-of';

/** The document title without what Experimenter adds to the name: ` - Overview | Experimenter`. */
function nameOfTitle(document: Document, page: PageKind): string | undefined {
  const title = document.title.replace(/\s+/g, ' ').trim();
  const suffix = `${page === 'summary' || page === 'results' ? '' : ` - ${page}`} | experimenter`;
  return title.toLowerCase().endsWith(suffix) ? title.slice(0, -suffix.length) : undefined;
}

/**
 * The heading right above the slug. Cards have headings of the same kind, so its place is part of the
 * reading.
 */
function headingOf(document: Document): Element | null {
  const above = document.querySelector(at.slugButton)?.parentElement?.previousElementSibling;
  return above?.tagName === 'H4' ? above : null;
}

function parentOf(heading: Element): string | undefined {
  const header = heading.parentElement;
  const link = header?.querySelector(at.parentLink)?.getAttribute('href');
  if (link) return slugOfPath(link);
  return header?.querySelector('a') ? undefined : '';
}

/**
 * Reads the header of a classic page: name and clone parent. A heading that the title contradicts is not
 * believed.
 */
export function readHeader(document: Document, page: PageKind): Facts {
  const heading = headingOf(document);
  const shown = textOf(heading) || undefined;
  const title = nameOfTitle(document, page);
  return {
    name: shown && title && shown !== title ? undefined : firstAnswer(['h4', shown], ['title', title]),
    parent: heading ? fact(at.slugButton, parentOf(heading)) : undefined,
  };
}
