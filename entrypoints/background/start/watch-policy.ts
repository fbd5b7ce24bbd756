import { browser } from '@/platform/browser';
import { records } from '../records';

/**
 * Keeps the enterprise policy current. Chromium answers nothing for about two seconds after an extension's first start and
 * then tells of a change; Firefox reads its policy when the browser starts and tells of none.
 */
export function watchPolicy(): void {
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'managed') void records().mirrorPolicy();
  });
  void records().mirrorPolicy();
}
