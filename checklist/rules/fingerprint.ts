/**
 * A short name for a text (FNV-1a, 32 bits, hexadecimal). It tells whether the text changed, nothing else.
 */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, '0');
}
