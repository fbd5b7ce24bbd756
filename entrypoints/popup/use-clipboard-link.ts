import { useEffect, type RefObject } from 'react';
import type { FromPage } from '@/messages/page-messages';
import { browser } from '@/platform/browser';
import { t } from '@/platform/words';

const ASK: FromPage = { type: 'take-wish' };

/** When the popup was opened by the key for it, `field` is ready for the copied link, and that is said. */
export function useClipboardLink(
  field: RefObject<HTMLInputElement | null>,
  say: (words: string) => void,
): void {
  useEffect(() => {
    const getReady = async () => {
      if ((await browser.runtime.sendMessage(ASK)) !== true) return;
      field.current?.focus();
      field.current?.scrollIntoView({ block: 'center' });
      say(t('popup.pasteTheLink'));
    };
    getReady().catch(() => {});
    // Once, as the popup opens: what it was opened for does not change.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, []);
}
