import { textOf } from './text-of';

/** What Experimenter writes where nothing is set, in all of its forms: `—`, `— Not Set`, `None`, `No Channel`. */
const PLACEHOLDER = /^[-\u2013\u2014\s]*(?:not set|none|n\/a|no channel)?$/i;

/** Does this text say that nothing is set? An empty cell says so too. */
export function isPlaceholder(text: string): boolean {
  return PLACEHOLDER.test(text);
}

/**
 * The value that an element shows, with its line breaks; empty where it shows a placeholder, undefined without an
 * element. Every reader takes values through it, so that no placeholder is ever one.
 */
export function valueIn(element: Element | null | undefined): string | undefined {
  if (!element) return undefined;
  return isPlaceholder(textOf(element)) ? '' : (element.textContent ?? '').trim();
}
