import tokens from '@/components/look/tokens.css?inline';
import onPage from './on-page.css?inline';
import { makeElement } from './make-element';

/** Sheets by their text: each is parsed once in the life of a page, however many wear it, whichever part brought it. */
const world = globalThis as typeof globalThis & { preflightSheets?: Map<string, CSSStyleSheet> };
const made = (world.preflightSheets ??= new Map<string, CSSStyleSheet>());

function sheetOf(css: string): CSSStyleSheet {
  let sheet = made.get(css);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    made.set(css, sheet);
  }
  return sheet;
}

/**
 * Dresses a shadow root of ours: the look that all of ours share, and `css` after it. Firefox has refused sheets of content
 * scripts ("Accessing from Xray wrapper is not supported", https://bugzil.la/1751346; seen to work in 153): there each
 * root gets its own copy.
 */
export function dress(root: ShadowRoot, css: string): void {
  const texts = [tokens + onPage, css];
  try {
    root.adoptedStyleSheets = texts.map(sheetOf);
  } catch {
    root.append(...texts.map((text) => makeElement('style', {}, text)));
  }
}
