/** Why no item is open, in one sentence. `total` counts the items of the stage. */
export function nothingOpen(total: number, archived = false): string {
  if (archived) return 'Archived: nothing is asked.';
  return total === 0 ? 'Nothing is asked at this stage.' : 'All done at this stage.';
}
