/** An element's text with white space collapsed, as a person would read it. Empty for no element. */
export function textOf(element: Element | null | undefined): string {
  return element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}
