import { useId } from 'react';
import { t } from '@/platform/words';

const select = (field: HTMLTextAreaElement | null) => field?.select();

/** The text to copy, selected, for a browser that does not let this page use the clipboard. */
export function CopyByHand({ text, onClose }: { text: string; onClose: () => void }) {
  const id = useId();
  return (
    <div className="stack copy-by-hand">
      <label htmlFor={id}>{t('shared.yourBrowserDidNotLetPreflight')}</label>
      <textarea key={text} id={id} ref={select} rows={5} readOnly value={text} />
      <button type="button" onClick={onClose}>
        {t('shared.close')}
      </button>
    </div>
  );
}

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
