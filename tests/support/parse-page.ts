import { parseHTML } from 'linkedom';

/**
 * Parses a page for a test. linkedom and not happy-dom: it is faster, it keeps nested forms as htmx leaves
 * them in a live page, and it reads `<option selected>` right. What it lacks (layout, live form state) no
 * reader needs.
 */
export function parsePage(html: string): Document {
  return parseHTML(html).document;
}
