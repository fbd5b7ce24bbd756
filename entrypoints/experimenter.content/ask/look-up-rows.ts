import { readClassicPage } from '@/experimenter/read-classic-page';
import type { RowLookUp, RowMarks } from '@/messages/content-messages';
import { tellBackground } from './background-line';
import { fetchText } from './fetch-text';
import { idle } from './idle';
import { lookUp } from './look-up';

/** How many rows are looked up at the same time. */
const AT_ONCE = 2;

/**
 * Looks up rows, two at a time, while any of those in view is worth it: which, where and whether at all is the
 * background's to say before each. It stops while the tab is out of view.
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
  const get = async ({ slug, source, url }: RowLookUp) => {
    const isPage = source === 'summary';
    const read = isPage
      ? await lookUp(url, (page, at) => readClassicPage(page, at, [location.origin]), signal)
      : null;
    const json = isPage ? null : await fetchText(url, signal);
    return { slug, source, read: read?.read ?? null, json: json?.text ?? null };
  };
  const work = async () => {
    while (!document.hidden) {
      await idle(signal);
      const slugs = inView();
      const next =
        slugs.length > 0 ? await tellBackground<RowLookUp | null>({ type: 'next-row', slugs }) : null;
      if (!next) return;
      show([next.slug], await tellBackground<RowMarks>({ type: 'row-found', ...(await get(next)) }));
    }
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
