import { useState } from 'react';
import type { ChangeReply, FromPage } from '@/messages/page-messages';
import { browser } from '@/platform/browser';

type Change = Extract<FromPage, { type: `change-${string}` }>;

/** Sends a change to the background and says what became of it. `done` is the word for success. */
export type Tell = (change: Change, done: string) => Promise<void>;

/** The one line that says what was saved, or was not, with the way to say it. A refused change is told, never hidden. */
export function useTell(): { said: string; say: (words: string) => void; tell: Tell } {
  const [said, say] = useState('');
  const tell: Tell = async (change, done) => {
    const reply = await browser.runtime.sendMessage(change).catch(() => undefined) as ChangeReply | undefined;
    if (reply?.ok) say(done);
    else say(reply?.message ?? 'Not saved: Preflight did not answer. Please try again.');
  };
  return { said, say, tell };
}
