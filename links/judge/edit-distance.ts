/**
 * Whether one name becomes the other by at most `most` insertions, deletions or replacements of one
 * character. Looks only at the places where they part, so it is quick for the one or two edits it is meant
 * for.
 */
export const isWithinEdits = (left: string, right: string, most: number, at = 0, shift = 0): boolean => {
  if (Math.abs(left.length - right.length + shift) > most) return false;
  let place = at;
  while (place < left.length && left[place] === right[place + shift]) place += 1;
  const restOfLeft = left.length - place;
  const restOfRight = right.length - place - shift;
  if (restOfLeft === 0 || restOfRight === 0) return restOfLeft + restOfRight <= most;
  return (
    most > 0 &&
    (isWithinEdits(left, right, most - 1, place + 1, shift) ||
      isWithinEdits(left, right, most - 1, place + 1, shift - 1) ||
      isWithinEdits(left, right, most - 1, place, shift + 1))
  );
};
