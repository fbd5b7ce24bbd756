/** What the icon of the new rollouts UI says: a tick or a cross; undefined for anything else. */
export function tickSays(icon: Element | undefined): boolean | undefined {
  if (icon?.matches('.fa-check')) return true;
  return icon?.matches('.fa-times') ? false : undefined;
}
