import { useId } from 'react';

const select = (field: HTMLTextAreaElement | null) => field?.select();

/** The text to copy, selected, for a browser that does not let this page use the clipboard. */
export function CopyByHand({ text, onClose }: { text: string; onClose: () => void }) {
  const id = useId();
  return (
    <div className="stack copy-by-hand">
      <label htmlFor={id}>Your browser did not let Preflight copy. Copy this text:</label>
      <textarea key={text} id={id} ref={select} rows={5} readOnly value={text} />
      <button type="button" onClick={onClose}>
        Close
      </button>
    </div>
  );
}
