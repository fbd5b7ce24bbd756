import { useEffect, useState } from 'react';
import { browser } from '@/platform/browser';
import { isFramed } from '@/platform/surface';

/** What is read for a view; `failed` when the browser's storage did not answer. */
export type Fresh<T> = { state: 'loading' } | { state: 'read'; value: T } | { state: 'failed' };

/**
 * What `read` finds, and finds again whenever storage, the active tab or a tab's address changes. Nothing is
 * asked of the background, so it is there at once and nothing has to be awake. `read` must be the same
 * function each time.
 */
export function useFresh<T>(read: () => Promise<T>): Fresh<T> {
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
    const causes = [
      browser.storage.onChanged,
      ...(isFramed() ? [] : [browser.tabs.onActivated, browser.tabs.onUpdated]),
    ];
    for (const cause of causes) cause.addListener(refresh);
    return () => {
      latest = Infinity;
      for (const cause of causes) cause.removeListener(refresh);
    };
  }, [read]);
  return fresh;
}
