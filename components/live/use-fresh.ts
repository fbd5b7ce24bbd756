import { useEffect, useState } from 'react';
import { browser } from '@/platform/browser';
import { isFramed } from '@/platform/surface';

/** What is read for a view; `failed` when the browser's storage did not answer. */
export type Fresh<T> = { state: 'loading' } | { state: 'read'; value: T } | { state: 'failed' };

/** Calls `refresh` whenever something changed that a view stands on. Returns the way to stop it. */
export type Watch = (refresh: () => void) => () => void;

interface Cause {
  addListener(listener: () => void): void;
  removeListener(listener: () => void): void;
}

function watch(causes: readonly Cause[], refresh: () => void): () => void {
  for (const cause of causes) cause.addListener(refresh);
  return () => {
    for (const cause of causes) cause.removeListener(refresh);
  };
}

/** Storage only: for a page that speaks of no tab. */
export const watchStorage: Watch = (refresh) => watch([browser.storage.onChanged], refresh);

/** Storage, and which tab is active and where it is. */
const watchTabs: Watch = (refresh) =>
  watch(
    [browser.storage.onChanged, ...(isFramed() ? [] : [browser.tabs.onActivated, browser.tabs.onUpdated])],
    refresh,
  );

/**
 * What `read` finds, and finds again whenever what it watches changes. Nothing is asked of the background, so it
 * is there at once and nothing has to be awake. `read` and `watching` must be the same functions each time.
 */
export function useFresh<T>(read: () => Promise<T>, watching: Watch = watchTabs): Fresh<T> {
  const [fresh, setFresh] = useState<Fresh<T>>({ state: 'loading' });
  useEffect(() => {
    let latest = 0;
    const refresh = () => {
      const turn = ++latest;
      // Answers may overtake each other; only the newest question's counts.
      const settle = (next: Fresh<T>) => turn === latest && setFresh(next);
      read().then(
        (value) => settle({ state: 'read', value }),
        () => settle({ state: 'failed' }),
      );
    };
    refresh();
    const stop = watching(refresh);
    return () => {
      latest = Infinity;
      stop();
    };
  }, [read, watching]);
  return fresh;
}
