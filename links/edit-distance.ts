/**
 * Whether one name becomes the other by at most `most` insertions, deletions or replacements of one character.
 * Cheap when the lengths differ by more than that.
 */
export const isWithinEdits = (left: string, right: string, most: number): boolean => {
  if (Math.abs(left.length - right.length) > most) return false;
  let previous = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= right.length; column += 1) {
      const replaced = (previous[column - 1] ?? 0) + Number(left[row - 1] !== right[column - 1]);
      current[column] = Math.min(replaced, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1);
    }
    if (Math.min(...current) > most) return false;
    previous = current;
  }
  return (previous[right.length] ?? 0) <= most;
};
