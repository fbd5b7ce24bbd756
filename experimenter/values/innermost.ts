/**
 * The one element that a selector stands for. htmx swaps nest a second `#overview-form` or
 * `#content-with-sidebar` inside the first, and the inner one is live. Null when there is none, or when two
 * stand side by side: then nothing tells which is true.
 */
export function innermost(root: ParentNode, selector: string): Element | null {
  const twins = [...root.querySelectorAll(selector)];
  const last = twins.at(-1) ?? null;
  return twins.every((twin) => twin.contains(last)) ? last : null;
}
