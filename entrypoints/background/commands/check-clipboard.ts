import { browser } from '@/platform/browser';

/** In session storage, while the popup is on its way to answer a key. */
const WISH = 'popup:wish';

/**
 * Opens the popup for the link in the clipboard. The background may not read the clipboard, and Preflight asks for no
 * permission to: the popup has the field ready to paste into. The browser must be asked before anything is waited for,
 * or the key is spent.
 */
export async function checkClipboard(): Promise<void> {
  const opening = browser.action.openPopup();
  await browser.storage.session.set({ [WISH]: true });
  await opening.catch(() => browser.storage.session.remove(WISH));
}

/** Was the popup that asks this opened for the clipboard? Told once. */
export async function takeWish(): Promise<boolean> {
  const isWished = (await browser.storage.session.get(WISH))[WISH] === true;
  await browser.storage.session.remove(WISH);
  return isWished;
}
