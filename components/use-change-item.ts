import { useState } from 'react';
import type { ChangeReply, FromPage, ItemChange } from '@/messages/page-messages';
import { browser } from '@/platform/browser';

/** What was last done, for the status line; `undo` is absent where nothing can be taken back. */
export interface ChangeNotice {
  text: string;
  undo?: () => void;
}

const say = (change: ItemChange): string => {
  if (change.state === 'done') return 'Ticked.';
  if (change.state === 'not-needed') return 'Set as not needed.';
  return change.state === 'open' ? 'Open again.' : 'Saved.';
};

/** Sends changes of items to the background and says what became of each. A change that was not stored is said, never hidden. */
export function useChangeItem(key: string | undefined) {
  const [notice, setNotice] = useState<ChangeNotice>();
  const send = async (item: string, change: ItemChange): Promise<void> => {
    if (key === undefined) return;
    const message: FromPage = { type: 'change-item', key, item, change };
    const reply = await browser.runtime.sendMessage<FromPage, ChangeReply>(message).catch(() => undefined);
    if (!reply?.ok) {
      setNotice({ text: reply?.message ?? 'Not saved: Preflight did not answer. Please try again.' });
      return;
    }
    const canUndo = change.state === 'done' || change.state === 'not-needed';
    setNotice({ text: say(change), ...(canUndo && { undo: () => void send(item, { state: 'open' }) }) });
  };
  return { notice, changeItem: (item: string, change: ItemChange) => void send(item, change) };
}
