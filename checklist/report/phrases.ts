/** `1 error`, `2 errors`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** How much of the host's own text is repeated, in characters. */
const LONGEST = 160;

/** A text of the host as one short line. It stays text: whoever draws it must never read it as markup. */
export function quote(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1).trimEnd()}…` : line;
}

/** `The launch`: as it begins a sentence. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** `1,000`: as Experimenter writes counts. */
export function readableCount(count: number): string {
  return count.toLocaleString('en-US');
}
