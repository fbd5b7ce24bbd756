/**
 * The limits of browser sync that hold in Chromium and in Firefox. Firefox does not publish them, so they are
 * written down here: https://developer.chrome.com/docs/extensions/reference/api/storage#property-sync
 */
export const SYNC_LIMITS = { total: 102_400, item: 8192, items: 512 } as const;

const ENCODER = new TextEncoder();

/**
 * What one item takes of the quota, in bytes: its key and its JSON. Counted as Chromium does, which escapes
 * `<` and the two Unicode line separators to six bytes; Firefox counts no item higher.
 */
export function syncBytes(key: string, value: unknown): number {
  const json = JSON.stringify(value).replaceAll(/[<\u2028\u2029]/g, '\\u003C');
  return ENCODER.encode(key).length + ENCODER.encode(json).length;
}
