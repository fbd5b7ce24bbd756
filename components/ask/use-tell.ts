import { useState } from 'react';
import type { Change } from '@/messages/page-messages';
import { browser } from '@/platform/browser';
import { t } from '@/platform/words';

/** Sends a change to the background and says what became of it. `done` is the word for success. */
export type Tell = (change: Change, done: string) => Promise<void>;

/**
 * The one line that says what was saved, or was not, with the way to say it. A refused change is told, never
 * hidden.
 */
export function useTell(): { said: string; say: (words: string) => void; tell: Tell } {
  const [said, say] = useState('');
  const tell: Tell = async (change, done) => {
    const reply: unknown = await browser.runtime.sendMessage(change).catch(() => undefined);
    say(isStored(reply) ? done : reasonIn(reply));
  };
  return { said, say, tell };
}

const isStored = (reply: unknown): boolean => isRecord(reply) && reply['ok'] === true;

const reasonIn = (reply: unknown): string =>
  (isRecord(reply) && typeof reply['message'] === 'string' ? reply['message'] : undefined) ??
  t('shared.notSavedPreflightDidNotAnswer');

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
