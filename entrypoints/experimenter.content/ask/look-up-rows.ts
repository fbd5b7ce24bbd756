import type { NextRow, RowLookUp, RowMarks } from '@/messages/content-messages';
import { loadPart } from '../parts';
import { tellBackground } from './background-line';
import { fetchText } from './fetch-text';
import { idle } from './idle';
import { readFetched } from './read-fetched';

/** How many rows are looked up at the same time. */
const AT_ONCE = 2;

/**
 * Looks up rows, two at a time, while any of those in view is worth it: which, where and whether at all is the
 * background's to say before each. It stops while the tab is out of view. What another page was told to look up is asked for
 * again when that one can no longer be trusted to: it may have been left.
 *
 * @param inView slugs of the rows in view now
 * @returns the way to set it going; doing so while it goes does nothing
 */
export function createRowLookUp(
  inView: () => string[],
  show: (slugs: readonly string[], marks: RowMarks) => void,
  signal: AbortSignal,
): () => void {
  let working = 0;
  const ours = new Set<string>();
  let later: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(later));
  const get = async ({ slug, source, url }: RowLookUp) => {
    const fetched = await fetchText(url, signal);
    const isPage = source === 'summary';
    const read = isPage && fetched.text ? readFetched(fetched, await loadPart('summary-reader')) : null;
    return { slug, source, status: fetched.status, read, json: isPage ? null : fetched.text };
  };
  const find = async (next: RowLookUp) => {
    ours.add(next.slug);
    try {
      show([next.slug], await tellBackground<RowMarks>({ type: 'row-found', ...(await get(next)) }));
    } finally {
      ours.delete(next.slug);
    }
  };
  const work = async () => {
    while (!document.hidden) {
      await idle(signal);
      const slugs = inView().filter((slug) => !ours.has(slug));
      const next = slugs.length > 0 ? await tellBackground<NextRow>({ type: 'next-row', slugs }) : null;
      if (!next) return;
      if ('claimedFor' in next) {
        if (!ours.has(next.slug)) goLater(next.claimedFor);
        return;
      }
      await find(next);
    }
  };
  const goLater = (pause: number) => {
    clearTimeout(later);
    later = setTimeout(go, pause);
  };
  const go = () => {
    for (; working < AT_ONCE && !document.hidden; working += 1) {
      void work()
        .catch(() => {})
        .finally(() => {
          working -= 1;
        });
    }
  };
  document.addEventListener('visibilitychange', go, { signal });
  return go;
}
