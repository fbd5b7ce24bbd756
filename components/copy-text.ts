/**
 * Puts text on the clipboard, straight from a click. False where the browser, or the page around, does not
 * allow it.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
