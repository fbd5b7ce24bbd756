import { parseHTML } from 'linkedom';

/**
 * Parses a page for a test. linkedom and not happy-dom: it is faster, it keeps nested forms as htmx leaves
 * them in a live page, and it reads `<option selected>` right. What it lacks (layout, live form state) no
 * reader needs.
 */
export function parsePage(html: string): Document {
  return parseHTML(html.replaceAll(TEXTAREA, (area) => area.replaceAll(/&(quot|#x27|#39);/g, quoteOf)))
    .document;
}

/** linkedom leaves character references in text areas alone; browsers do not. Quotes are safe to write out. */
const TEXTAREA = /<textarea[^>]*>[^<]*<\/textarea>/g;
const quoteOf = (_reference: string, name: string): string => (name === 'quot' ? '"' : "'");
