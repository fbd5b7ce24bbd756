/** White space and characters that nobody sees: the URL parser takes them out silently, readers do not see them. */
const DIRT = /[\s\p{C}]/u;

/**
 * Is this an `https:` address, fit to be a link? Everything else (`javascript:`, `http:`) is refused, and so is
 * one with a user name, which hides where it leads, or with characters that nobody sees.
 */
export function isHttps(value: string): boolean {
  const url = URL.parse(value);
  return url?.protocol === 'https:' && url.username === '' && url.password === '' && !DIRT.test(value);
}
