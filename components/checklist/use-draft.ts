import { useContext, useEffect, useRef, useState } from 'react';
import { PlannedDelivery } from '@/components/planner/planner-button';
import { browser } from '@/platform/browser';
import { draftKeyOf } from '@/records/kept/stored-keys';

/** Not to write at each key, in ms: what a fault can cost of what was typed. */
const TYPING_PAUSE_MS = 250;

/** A place where one field's text waits to be saved. */
function openDraft(key: string) {
  let waiting: { text: string | null } | undefined;
  // A full storage, or an extension that was replaced: the text is still in the field.
  const write = async (text: string | null) => {
    await (text === null ? browser.storage.local.remove(key) : browser.storage.local.set({ [key]: text }));
  };
  const flush = () => {
    if (waiting) write(waiting.text).catch(() => {});
    waiting = undefined;
  };
  return {
    read: async () => (await browser.storage.local.get(key))[key],
    /** To be written with the next `flush`; `null` when there is nothing to keep. */
    hold: (text: string | null) => {
      waiting = { text };
    },
    flush,
  };
}

/**
 * The text of a field that outlives the page, the panel and the background until it is saved: kept after a pause, and when
 * the field goes away. It is gone when `saved` says the same, or when `forget` is called.
 *
 * @param saved what is recorded; shown while nothing else was typed
 */
export function useDraft(
  item: string,
  field: string,
  saved: string,
): [value: string, type: (text: string) => void, forget: () => void] {
  const key = draftKeyOf(useContext(PlannedDelivery) ?? '', item, field);
  const draft = useRef<ReturnType<typeof openDraft>>(undefined);
  const [typed, type] = useState<string>();
  useEffect(() => {
    const opened = (draft.current = openDraft(key));
    const restore = (text: unknown) => type((now) => now ?? (typeof text === 'string' ? text : undefined));
    opened.read().then(restore, () => {});
    addEventListener('pagehide', opened.flush);
    return () => {
      removeEventListener('pagehide', opened.flush);
      opened.flush();
    };
  }, [key]);
  useEffect(() => {
    if (typed === undefined) return undefined;
    draft.current?.hold(typed.trim() === saved ? null : typed);
    const pause = setTimeout(() => draft.current?.flush(), TYPING_PAUSE_MS);
    return () => clearTimeout(pause);
  }, [typed, saved]);
  const forget = () => {
    draft.current?.hold(null);
    draft.current?.flush();
  };
  return [typed ?? saved, type, forget];
}
