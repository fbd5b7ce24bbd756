/** Work on a page that can be left after each piece of it; what it comes to is returned with the last. */
export type Pieces<T> = Generator<void, T, void>;

/** All of it at once. */
export function inOneGo<T>(pieces: Pieces<T>): T {
  let piece = pieces.next();
  while (!piece.done) piece = pieces.next();
  return piece.value;
}
