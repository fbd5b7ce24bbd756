/** As many characters as the eight bytes of a page number take in base64. */
const LONGEST = 11;

/**
 * The page number in Confluence's short address `/wiki/x/<code>`: its bytes, lowest first, in base64 with `-` for
 * `/` and `_` for `+`, the `A`s at the end left out. Undefined for text that is no such code.
 */
export const pageOfTinyLink = (code: string): string | undefined => {
  if (!/^[\w-]+$/.test(code) || code.length > LONGEST) return undefined;
  const base64 = code.replace(/-/g, '/').replace(/_/g, '+').padEnd(LONGEST, 'A');
  const bytes = Array.from(atob(`${base64}=`), (byte) => BigInt(byte.charCodeAt(0)));
  const page = bytes.reduceRight((number, byte) => number * 256n + byte, 0n);
  return page > 0n ? String(page) : undefined;
};
